import { dayText } from '../../english/printed-value.ts'
import type { Check } from '../../model/check.ts'
import type { Reading, Sentence, StatedText, Verdict } from '../../model/index.ts'
import { type AgeConflict, ageConflicts, agreesOnAge } from '../../named/ages.ts'
import { personNameOf } from '../../named/person-name.ts'
import { quoteOf, verdict } from '../../wording/verdict.ts'
import { articlesOn } from './person.ts'

/** A person's age against earlier articles. */
export const earlierAge: Check = {
  id: 'earlier-age',
  about: "A person's age against earlier articles: no birthday explains the difference",
  quotes: 'ignore',
  run({ reading, statements, named }) {
    const own: StatedText = { reading, statements }
    const people = new Set(
      statements.of('age').flatMap(({ subject }) => (subject.kind === 'name' ? [personNameOf(subject.name)] : [])),
    )
    const verdicts = [...people].flatMap((person) => {
      const others = articlesOn(person, reading, named)
      const conflicts = others.flatMap((other) =>
        ageConflicts(own, other)
          .filter(({ later }) => isOf(later, person))
          .map((found) => ({ ...found, other })),
      )
      const agreeing = others.filter((other) => agreesOnAge(own, other, person)).length
      const [first] = conflicts
      return first && new Set(conflicts.map(({ other }) => other)).size > agreeing
        ? [otherAge(first, first.other.reading)]
        : []
    })
    return { verdicts, compared: [] }
  },
}

const isOf = ({ subject }: AgeConflict['later'], person: string): boolean =>
  subject.kind === 'name' && personNameOf(subject.name) === person

function otherAge({ later, earlier }: AgeConflict, theirs: Reading): Verdict {
  const { path, published } = theirs.article
  const name = later.subject.kind === 'name' ? later.subject.name : 'The person'
  const { text } = theirs.sentences[earlier.at.sentence] as Sentence
  return verdict('earlier-age', later.said, {
    severity: 'warning',
    message: `${name} is ${later.value.low} here, ${earlier.value.low} in ${path ?? 'the earlier text'}${published === null ? '' : ` (${dayText(published)})`}.`,
    expected: String(earlier.value.low),
    evidence: [quoteOf(theirs, earlier.said, text)],
  })
}
