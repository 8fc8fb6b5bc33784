import { daysBetween } from '../../../base/calendar.ts'
import { peopleNouns, peoplePlurals } from '../../../english/words/people.ts'
import type { Reading, StatementOf } from '../../../model/index.ts'
import { isExplained } from '../../../sentence/ages-explained.ts'

type Age = StatementOf<'age'>

/**
 * Tells whether two ages of one surname, each with all its places, are those of two people, or of two times: where both stand in one
 * sentence, or each stands twice, behind another form of address, or with a year that makes both right.
 */
export function areApart(ones: readonly Age[], others: readonly Age[], reading: Reading): boolean {
  if (ones.length > 1 && others.length > 1) return true
  const sentences = new Set(ones.map(({ at }) => at.sentence))
  if (others.some(({ at }) => sentences.has(at.sentence))) return true
  if (new Set([...ones, ...others].flatMap((age) => addressOf(age, reading) ?? [])).size > 1) return true
  const [mine, theirs] = [ones, others].map((ages) => ages.map(inNamedYears)) as [Age[], Age[]]
  return mine.some((one) => theirs.some((other) => isExplained(one, other) || isExplained(other, one)))
}

/** Returns an age without the long times that its sentence names, as in "has led it since 1999", at which nobody is of one age. */
const inNamedYears = (age: Age): Age => ({
  ...age,
  when: age.when.filter(({ from, to }) => daysBetween(from, to) <= LONGEST_TIME),
})

/** A leap year, in days. */
const LONGEST_TIME = 366

/** Tells whether a name is that of a son who bears his father's: "Harker Jr". */
export const isJunior = (name: string): boolean => /\b(?:[js]r|junior|senior)\.?$/i.test(name)

const RELATIVES = new Set([...peopleNouns('relative'), ...peoplePlurals('relative'), 'couple', 'siblings', 'twins'])
/** Words that tell of another time without naming it. */
const OTHER_TIMES = new Set('when then once back ago earlier later now still young debut first'.split(' '))

const sentenceText = ({ sentences }: Reading, index: number): string => sentences[index]?.text ?? ''

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

/** Tells whether the sentence of an age tells of another time, or it or the sentence before of relatives, so that the age may be of another year or person. */
export function isAmongOthers({ at: { sentence } }: Age, reading: Reading): boolean {
  const [own, before] = [sentence, sentence - 1].map((index) => wordsOf(sentenceText(reading, index))) as [
    string[],
    string[],
  ]
  const isNext = reading.sentences[sentence]?.passage === reading.sentences[sentence - 1]?.passage
  return (
    own.some((word) => OTHER_TIMES.has(word)) || [...own, ...(isNext ? before : [])].some((word) => RELATIVES.has(word))
  )
}

const ADDRESSED = /\b(Mr|Mrs|Ms|Miss|Lord|Lady|Judge|Mayor)\.? ([\p{L}'’-]+)/gu

/** Returns the form of address before the surname of an age in its sentence; null for none. */
function addressOf({ at, subject }: Age, reading: Reading): string | null {
  const surname = subject.kind === 'name' ? subject.name.slice(subject.name.lastIndexOf(' ') + 1) : ''
  const addressed = [...sentenceText(reading, at.sentence).matchAll(ADDRESSED)]
  return addressed.find(([, , name]) => name === surname)?.[1] ?? null
}
