import { areTransposed, differInOneDigit } from '../../../base/differing.ts'
import { THRESHOLDS } from '../../../base/thresholds.ts'
import type { Quantity, Reading, Sentence, StatementOf } from '../../../model/index.ts'
import type { MarkedSentence } from '../../../sentence/marked-sentence.ts'
import { findPhrases, phrase } from '../../../sentence/phrase.ts'
import { surnamesShared } from '../../../sentence/surnames-shared.ts'
import { quoteHere, verdict, whereIs } from '../../../wording/verdict.ts'
import type { InconsistencyFinder } from '../inconsistency-finder.ts'
import { areApart, isAmongOthers, isJunior } from './one-person.ts'

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
  yield* bySurname(reading, ages, markedSentences)
  yield* inHeadline(reading, ages)
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

/**
 * Yields ages behind a surname alone that are a slip away from the age that the article gave the only person of that name before:
 * "Ann Calder, 52, … Calder, 62", "Calder, 60, … Calder, 70".
 */
function* bySurname(reading: Reading, ages: readonly Age[], markedSentences: readonly MarkedSentence[]) {
  const named = ages.filter(({ subject }) => subject.kind === 'name' && !isJunior(subject.name))
  for (const [surname, own] of Map.groupBy(named, surnameOf)) {
    const [first, second, ...more] = [...Map.groupBy(own, ({ value }) => value.low).values()] as [Age[], Age[]]
    if (second === undefined || more.length > 0 || second.some((age) => fullNameOf(age) !== null)) continue
    const [one, other] = [first[0], second[0]] as [Age, Age]
    if (new Set(first.map(fullNameOf)).size > 2 || isBorneByTwo(surname, markedSentences)) continue
    const isSure = isNear(other.value.low, one.value.low) && fullNameOf(one) !== null
    if (areApart(first, second, reading) || !mayBeSlip(other, one)) continue
    if (!isSure && own.some((age) => isAmongOthers(age, reading))) continue
    yield first.length < second.length ? twoAges(reading, surname, one, other) : twoAges(reading, surname, other, one)
  }
}

const isBorneByTwo = (surname: string, marked: readonly MarkedSentence[]): boolean =>
  surnamesShared(marked, new Set([surname.toLowerCase()])).size > 0

/** Tells whether two ages differ, but by no more than a slip makes: a year or two, or two digits swapped. */
const isNear = (a: number | null, b: number | null): boolean =>
  a !== null && b !== null && a !== b && (Math.abs(a - b) <= THRESHOLDS.nearAges || areTransposed(`${a}`, `${b}`))

/** The same, or one digit of two is another. */
const mayBeSlip = ({ value: { low: a } }: Age, { value: { low: b } }: Age): boolean =>
  isNear(a, b) || ((a ?? 0) > 9 && differInOneDigit(`${a}`, `${b}`))

/** Yields an age in the headline, of somebody without a name, where the text has one other age, a slip away: "Sailor, 34, saved". */
function* inHeadline(reading: Reading, ages: readonly Age[]) {
  const isAbove = ({ at }: Age) =>
    reading.article.passages[reading.sentences[at.sentence]?.passage ?? -1]?.role === 'headline'
  const [above, ...more] = ages.filter(isAbove)
  const below = ages.filter((age) => !isAbove(age))
  const one = below.find(({ subject }) => subject.kind === 'name')
  if (!above || !one || more.length > 0 || below.some(({ value }) => value.low !== one.value.low)) return
  if (surnameOf(above) === surnameOf(one) || !mayBeSlip(above, one)) return
  yield twoAges(reading, 'Somebody', above, one)
}

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
    '(?:^|[,;] |\\b\\p{Ll}+ )the {age}-old(?=[,.;:]|$| (?:who|was|is|has|had|said|says|will|would|also|from|with|and|could|did|denie[sd]|faces?|faced|told|pleaded|appeared|died|remains|remained|lives|won|came|went|made|took|joined|added)\\b)',
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
      if (!age || isTold || only.subject.kind !== 'name') continue
      if (isNear(age.value.low, only.value.low) || (mayBeSlip(age, only) && !isAmongOthers(age, reading)))
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
