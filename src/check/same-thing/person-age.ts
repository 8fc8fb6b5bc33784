import { areTransposed } from '../../base/differing.ts'
import { THRESHOLDS } from '../../base/thresholds.ts'
import type { Quantity, Reading, Sentence, StatementOf } from '../../model/index.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { findPhrases, phrase } from '../../sentence/phrase.ts'
import { quoteHere, verdict, whereIs } from '../../wording/verdict.ts'
import type { InconsistencyFinder } from './inconsistency-finder.ts'

type Age = StatementOf<'age'>

/**
 * Somebody who is 43 in one sentence and 44 in another: by one full name, by the surname, or as "the 44-year-old" where the
 * article tells no other age; and somebody of 43 who will turn 45.
 */
export const personAge: InconsistencyFinder = function* ({ reading, statements, markedSentences }) {
  const ages = statements.of('age').filter(isAge)
  const people = new Map<string, Age>()
  for (const age of ages) {
    const name = fullNameOf(age)
    if (name === null) continue
    const before = people.get(age.subject.key)
    if (!before) people.set(age.subject.key, age)
    else if (before.value.low !== age.value.low) yield twoAges(reading, name, age, before)
  }
  yield* bySurname(reading, ages, [...people.values()])
  const named = ages.filter(({ subject }) => subject.kind === 'name')
  const [only, ...others] = [...Map.groupBy(named, surnameOf).values()].flatMap((own) => own[0] ?? [])
  if (!only || others.length > 0) return
  yield* turning(reading, markedSentences, only)
  yield* unnamed(reading, markedSentences, ages, only)
}

const isAge = ({ value: { unit, low, high, bound }, stage }: Age): boolean =>
  (unit === 'year' || unit === null) &&
  bound === 'exact' &&
  low !== null &&
  low === high &&
  low >= 1 &&
  low <= 115 &&
  stage !== 'unstated-time'

const fullNameOf = ({ subject }: Age): string | null =>
  subject.kind === 'name' && subject.name.includes(' ') && !TITLED.test(subject.name) ? subject.name : null

const TITLED = /^(?:Mr|Mrs|Ms|Miss|Dr)\b/

const surnameOf = ({ subject }: Age): string =>
  subject.kind === 'name' ? subject.name.slice(subject.name.lastIndexOf(' ') + 1) : ''

/** Yields ages of a surname that are near the age of the only person of that name, but not the same. */
function* bySurname(reading: Reading, ages: readonly Age[], people: readonly Age[]) {
  const bySurname = Map.groupBy(people, surnameOf)
  for (const age of ages) {
    if (age.subject.kind !== 'name' || fullNameOf(age) !== null) continue
    const [one, ...more] = bySurname.get(surnameOf(age)) ?? []
    const isAgain = one !== undefined && age.at.sentence >= one.at.sentence
    if (isAgain && more.length === 0 && isNear(age.value.low, one.value.low))
      yield twoAges(reading, age.subject.name, age, one)
  }
}

/** Tells whether two ages differ, but by no more than a slip makes: a year or two, or two digits swapped. */
const isNear = (a: number | null, b: number | null): boolean =>
  a !== null && b !== null && a !== b && (Math.abs(a - b) <= THRESHOLDS.nearAges || areTransposed(`${a}`, `${b}`))

const TURNS = [
  phrase('\\b(?:will turn|turns|is about to turn|will be) {age}(?: years old)? (?:(?:on |in )?{@when}|later)'),
]

/** Yields an age that the only person with an age will reach, where it is not the next one. */
function* turning(reading: Reading, marked: readonly MarkedSentence[], only: Age) {
  const around = marked.slice(only.at.sentence, only.at.sentence + THRESHOLDS.sentencesOfAge)
  for (const sentence of around) {
    for (const { numbers } of findPhrases(TURNS, sentence)) {
      const quantity = reading.quantities[numbers.age as number] as Quantity
      const next = (only.value.low as number) + 1
      if (quantity.unit !== 'year' && quantity.unit !== null) continue
      if (quantity.low === next || !isNear(quantity.low, next) || quantity.low === only.value.low) continue
      const evidence = quoteHere(reading, only.said, (reading.sentences[only.at.sentence] as Sentence).text)
      yield verdict('same-thing-twice', quantity, {
        severity: 'warning',
        message: `Somebody of ${only.value.low} (${whereIs(evidence)}) will next turn ${next}, not ${quantity.low}.`,
        expected: String(next),
        evidence: [evidence],
      })
    }
  }
}

const UNNAMED = [
  phrase(
    '(?:^|[,;] |\\b\\p{Ll}+ )the {age}-old(?=[,.;:]|$| (?:who|was|is|has|had|said|says|will|would|also|from|with|and|could|did)\\b)',
  ),
]

/** Yields "the 44-year-old" where the article tells of one age only, near that one. */
function* unnamed(reading: Reading, marked: readonly MarkedSentence[], ages: readonly Age[], only: Age) {
  for (const [sentence, words] of marked.entries()) {
    if (sentence <= only.at.sentence) continue
    for (const { numbers } of findPhrases(UNNAMED, words)) {
      const index = numbers.age as number
      const age = ages.find(({ source }) => source.index === index)
      const isTold = ages.some(({ source, value }) => source.index !== index && value.low === age?.value.low)
      if (age && !isTold && isNear(age.value.low, only.value.low) && only.subject.kind === 'name')
        yield twoAges(reading, only.subject.name, age, only)
    }
  }
}

function twoAges(reading: Reading, name: string, { value, source }: Age, before: Age) {
  const { text } = reading.sentences[before.at.sentence] as Sentence
  const evidence = quoteHere(reading, before.said, text)
  return verdict('same-thing-twice', reading.quantities[source.index] as Quantity, {
    severity: 'warning',
    message: `${name} is ${value.low} here, ${before.value.low} ${whereIs(evidence)}.`,
    expected: String(before.value.low),
    evidence: [evidence],
  })
}
