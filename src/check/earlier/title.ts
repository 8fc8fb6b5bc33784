import type { Check } from '../../model/check.ts'
import type { Article, Sentence, Verdict } from '../../model/index.ts'
import { agreesOnTitle, fullTitle, type TitleConflict, titleConflicts } from '../../named/titles.ts'
import { quoteOf, verdict } from '../../wording/verdict.ts'
import { asVersion, whereSaid } from './other-articles.ts'
import { type ConflictWith, conflictsOnPeople } from './person.ts'

/** A person's title against earlier articles. */
export const earlierTitle: Check = {
  id: 'earlier-title',
  about: "A person's title against articles of the weeks before: two offices that nobody holds at once",
  quotes: 'ignore',
  run({ reading, statements, named }) {
    const comparison = { rows: statements.of('title'), conflicts: titleConflicts, agrees: agreesOnTitle }
    return {
      verdicts: conflictsOnPeople({ reading, statements }, named, comparison).map((one) =>
        otherTitle(one, reading.article),
      ),
      compared: [],
    }
  },
}

function otherTitle({ later, earlier, reading }: ConflictWith<TitleConflict>, own: Article): Verdict {
  const { text } = reading.sentences[earlier.at.sentence] as Sentence
  return verdict('earlier-title', later.said, {
    severity: 'warning',
    message: `${later.said.text} here, ${earlier.said.text} ${whereSaid(own, reading.article)}.`,
    expected: fullTitle(earlier),
    evidence: [asVersion(quoteOf(reading, earlier.said, text), own, reading.article)],
  })
}
