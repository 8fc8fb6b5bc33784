import type { Check } from '../../model/check.ts'
import type { Article, Sentence, Verdict } from '../../model/index.ts'
import { type AgeConflict, ageConflicts, agreesOnAge } from '../../named/ages.ts'
import { quoteOf, verdict } from '../../wording/verdict.ts'
import { asVersion, whereSaid } from './other-articles.ts'
import { type ConflictWith, conflictsOnPeople } from './person.ts'

/** A person's age against earlier articles. */
export const earlierAge: Check = {
  id: 'earlier-age',
  about: "A person's age against earlier articles: no birthday explains the difference",
  quotes: 'ignore',
  run({ reading, statements, named }) {
    const comparison = { rows: statements.of('age'), conflicts: ageConflicts, agrees: agreesOnAge }
    return {
      verdicts: conflictsOnPeople({ reading, statements }, named, comparison).map((one) =>
        otherAge(one, reading.article),
      ),
      compared: [],
    }
  },
}

function otherAge({ later, earlier, reading }: ConflictWith<AgeConflict>, own: Article): Verdict {
  const name = later.subject.kind === 'name' ? later.subject.name : 'The person'
  const { text } = reading.sentences[earlier.at.sentence] as Sentence
  return verdict('earlier-age', later.said, {
    severity: 'warning',
    message: `${name} is ${later.value.low} here, ${earlier.value.low} ${whereSaid(own, reading.article)}.`,
    expected: String(earlier.value.low),
    evidence: [asVersion(quoteOf(reading, earlier.said, text), own, reading.article)],
  })
}
