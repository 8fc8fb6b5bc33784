import { dayText } from '../../english/printed-value.ts'
import type { Check } from '../../model/check.ts'
import type { Reading, Sentence, StatedText, Verdict } from '../../model/index.ts'
import { personNameOf } from '../../named/person-name.ts'
import { agreesOnTitle, fullTitle, type TitleConflict, titleConflicts } from '../../named/titles.ts'
import { quoteOf, verdict } from '../../wording/verdict.ts'
import { articlesOn } from './person.ts'

/** A person's title against earlier articles. */
export const earlierTitle: Check = {
  id: 'earlier-title',
  about: "A person's title against articles of the weeks before: two offices that nobody holds at once",
  quotes: 'ignore',
  run({ reading, statements, named }) {
    const own: StatedText = { reading, statements }
    const people = new Set(
      statements.of('title').flatMap(({ subject }) => (subject.kind === 'name' ? [personNameOf(subject.name)] : [])),
    )
    const verdicts = [...people].flatMap((person) => {
      const others = articlesOn(person, reading, named)
      const conflicts = others.flatMap((other) =>
        titleConflicts(own, other)
          .filter(({ later }) => isOf(later, person))
          .map((found) => ({ ...found, other })),
      )
      const [first] = conflicts
      if (!first) return []
      const agreeing = others.filter((other) => agreesOnTitle(own, other, person)).length
      return new Set(conflicts.map(({ other }) => other)).size > agreeing
        ? [otherTitle(first, first.other.reading)]
        : []
    })
    return { verdicts, compared: [] }
  },
}

const isOf = ({ subject }: TitleConflict['later'], person: string): boolean =>
  subject.kind === 'name' && personNameOf(subject.name) === person

function otherTitle({ later, earlier }: TitleConflict, theirs: Reading): Verdict {
  const { path, published } = theirs.article
  const { text } = theirs.sentences[earlier.at.sentence] as Sentence
  return verdict('earlier-title', later.said, {
    severity: 'warning',
    message: `${later.said.text} here, ${earlier.said.text} in ${path ?? 'the earlier text'}${published === null ? '' : ` (${dayText(published)})`}.`,
    expected: fullTitle(earlier),
    evidence: [quoteOf(theirs, earlier.said, text)],
  })
}
