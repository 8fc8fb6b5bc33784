import type { Quantity, Reading, Sentence, StatementOf } from '../../model/index.ts'
import { quoteHere, verdict, whereIs } from '../../wording/verdict.ts'
import type { InconsistencyFinder } from './inconsistency-finder.ts'

/** Somebody of one full name who is 43 in one sentence and 44 in another. */
export const personAge: InconsistencyFinder = function* ({ reading, statements }) {
  const known = new Map<string, StatementOf<'age'>>()
  for (const age of statements.of('age')) {
    const { subject, value } = age
    if (subject.kind !== 'name' || !subject.name.includes(' ') || !isAge(age)) continue
    const before = known.get(subject.key)
    if (!before) known.set(subject.key, age)
    else if (before.value.low !== value.low) yield twoAges(reading, subject.name, age, before)
  }
}

const isAge = ({ value: { unit, low, high, bound } }: StatementOf<'age'>): boolean =>
  unit === 'year' && bound === 'exact' && low !== null && low === high && low >= 1 && low <= 115

function twoAges(reading: Reading, name: string, { value, source }: StatementOf<'age'>, before: StatementOf<'age'>) {
  const { text } = reading.sentences[before.at.sentence] as Sentence
  const evidence = quoteHere(reading, before.said, text)
  return verdict('same-thing-twice', reading.quantities[source.index] as Quantity, {
    severity: 'warning',
    message: `${name} is ${value.low} here, ${before.value.low} ${whereIs(evidence)}.`,
    expected: String(before.value.low),
    evidence: [evidence],
  })
}
