import type { Numbers } from './equation.ts'
import type { Row } from './row.ts'

/** How far before and behind a number its words are looked for, in UTF-16 units. */
const BEFORE = 60
const BEHIND = 32

/** Returns the words around a number, in its sentence and between its neighbours' marks of punctuation. */
function wordsAround(numbers: Numbers, { index, sentence }: Row): string {
  const quantity = numbers.reading.contexts[index]?.quantity
  const whole = numbers.reading.sentences[sentence]
  if (!quantity || !whole) return ''
  const words = numbers.wordsOf(sentence)
  const [start, end] = [quantity.start - whole.start, quantity.end - whole.start]
  const before = words.slice(Math.max(0, start - BEFORE), start).replace(/^.*(?:[;:.(]|, (?:and|while|but)) /s, '')
  const behind = words.slice(end, end + BEHIND).replace(/[;:.)]\s.*$/s, '')
  return `${before} # ${behind}`
}

/** Tells whether words stand near a number. */
export const hasNear = (numbers: Numbers, row: Row, words: RegExp): boolean => words.test(wordsAround(numbers, row))

/** Longest text between two numbers that is read, in UTF-16 units. */
const BETWEEN = 160

/** Returns the words between two numbers of one passage, lower case, white space folded; `most` UTF-16 units at most. */
export function textBetween(
  { reading }: Pick<Numbers, 'reading'>,
  first: Pick<Row, 'index' | 'passage'>,
  second: Pick<Row, 'index'>,
  most = BETWEEN,
): string {
  const passage = reading.article.passages[first.passage]
  const [a, b] = [reading.contexts[first.index]?.quantity, reading.contexts[second.index]?.quantity]
  if (!passage || !a || !b) return ''
  return passage.text
    .slice(a.end, Math.min(b.start, a.end + most))
    .replace(/\s+/g, ' ')
    .toLowerCase()
}

/** Tells whether the sentence of a number begins with these words. */
export const opensWith = (numbers: Numbers, { sentence }: Row, words: RegExp): boolean =>
  words.test(numbers.wordsOf(sentence).trimStart())

/** Tells whether one word stands near all of these numbers. */
export function haveOneSubject(numbers: Numbers, rows: readonly Row[]): boolean {
  const [first, ...rest] = rows.map((row) => wordsIn(wordsAround(numbers, row)))
  return [...(first ?? [])].some((word) => rest.every((words) => words.has(word)))
}

/** Returns how many words two texts share, in lower case, plurals as singulars, without those that stand beside numbers of every kind. */
export function wordsShared(one: string, other: string): number {
  const stems = (text: string) => new Set([...wordsIn(text)].map((word) => word.replace(/s$/, '')))
  const words = stems(one)
  return [...stems(other)].filter((word) => words.has(word)).length
}

const wordsIn = (words: string): Set<string> =>
  new Set((words.match(/\p{Ll}{4,}/gu) ?? []).filter((word) => !COMMON.has(word)))

/** Words that stand beside numbers of every kind. */
const COMMON = new Set(
  'tons january february march april june july august september october november december billion million thousand tonnes tonne dollars dollar dlrs euros shares share cents percent year years month months week weeks last this that with from were have been also than compared about quarter first second third fourth year-ago rose fell said earlier previous against while and the for were was will would which their its the'.split(
    ' ',
  ),
)
