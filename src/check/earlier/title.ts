import type { Check } from '../../model/check.ts'
import type { Article, Sentence, Verdict } from '../../model/index.ts'
import { agreesOnTitle, fullTitle, type TitleConflict, type TitleRow, titleConflicts } from '../../named/titles.ts'
import { rulesCommand } from '../../wording/rules-command.ts'
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
    ...inRules(later, own),
    evidence: [asVersion(quoteOf(reading, earlier.said, text), own, reading.article)],
  })
}

/** Returns the command that writes the newer title into the rules, from the day on which it was printed. */
function inRules(later: TitleRow, { published }: Article): Pick<Verdict, 'rules'> {
  if (later.subject.kind !== 'name' || published === null) return {}
  const command = rulesCommand('person', later.subject.name, { title: fullTitle(later), from: published })
  return command === null ? {} : { rules: command }
}
