import { CARDINALS, cardinalPattern, MULTIPLIED, SCALES } from '../../english/words/numbers.ts'
import type { Extractor, Numeral } from '../draft.ts'

const FOLDS = new RegExp(`(${cardinalPattern(2, 90)}|hundred|thousand|million)-?fold(?![a-z])`, 'iy')
const TWICE = /twice(?= (?:as|the|its|their|his|her|what) )/iy
/** Before it counts nothing: "twice-divorced", "think twice", "twice that". */
const TIMES_TWICE = /twice(?![\p{L}-]| (?:as|the|its|their|his|her|that|this|what|my|our|your|over|or)(?!\p{L}))/iuy
const IDLY = /(?:think|thinks|thinking|thought|once or|look|looked) $/iu
const TIMES_ONCE =
  /once(?= (?:an?|every|per|each) (?:second|minute|hour|day|night|week|fortnight|month|year|decade|century|season)(?!\p{L}))/iuy
const ONLY_ONCE = /(?:^|[^\p{L}])(?:at least|more than|less than|only|just|exactly|not even) $/iu
/** "Double the rate" behind a verb such as "is", a preposition or a hedge; elsewhere it is a verb. */
const MULTIPLE = /(double|treble|triple|quadruple)(?= (?:the|that|its|their|last|what|his|her|this)(?!\p{L}))/iuy
const BEFORE_MULTIPLE =
  /(?:^|[^\p{L}])(?:is|are|was|were|be|been|at|by|of|for|with|about|almost|nearly|roughly|around|than|just|only|over|and|or|more|paid|earns?|earned|costs?|reached|charge[sd]?|,) ?$/iu
const MULTIPLES: Readonly<Record<string, number>> = { double: 2, treble: 3, triple: 3, quadruple: 4 }

/** Reads how many times another value something is: "double the rate", "nearly triple what it was". */
function multipleOf(text: string, at: number): Numeral | null {
  MULTIPLE.lastIndex = at
  const word = MULTIPLE.exec(text)?.[0]
  const by = word ? MULTIPLES[word.toLowerCase()] : undefined
  if (!word || !by || !BEFORE_MULTIPLE.test(text.slice(Math.max(0, at - 12), at))) return null
  return multiple(by, at, at + word.length)
}

const VERB = /[a-z]+/iy

const multiple = (value: number, start: number, end: number): Numeral => ({
  start,
  end,
  value,
  grain: 1,
  scale: 1,
  how: 'fold',
})

/** Reads "twice" and "once" as how often something happened: "scored twice", "twice hit", "at least once", "once a week". */
function timesAt(text: string, at: number): Numeral | null {
  const before = text.slice(Math.max(0, at - 12), at)
  TIMES_TWICE.lastIndex = at
  if (TIMES_TWICE.test(text)) return IDLY.test(before) ? null : multiple(2, at, at + 'twice'.length)
  TIMES_ONCE.lastIndex = at
  const isOnce =
    ONLY_ONCE.test(before) &&
    /^once(?![\p{L}-]| (?:again|more|the|he|she|it|they|we|i|you)(?!\p{L}))/iu.test(text.slice(at, at + 10))
  return isOnce || TIMES_ONCE.test(text) ? multiple(1, at, at + 'once'.length) : null
}

/** Reads a multiple in one word: "sixfold", "doubled", "halved", "twice as". */
export const fold: Extractor = (text, at) => {
  FOLDS.lastIndex = at
  const folds = FOLDS.exec(text)
  const word = folds?.[1]?.toLowerCase() ?? ''
  const value = CARDINALS[word] ?? SCALES[word]
  if (folds && value) return multiple(value, at, at + folds[0].length)
  TWICE.lastIndex = at
  if (TWICE.test(text)) return multiple(2, at, at + 'twice'.length)
  const times = timesAt(text, at) ?? multipleOf(text, at)
  if (times) return times
  VERB.lastIndex = at
  const verb = VERB.exec(text)?.[0] ?? ''
  const by = Object.hasOwn(MULTIPLIED, verb.toLowerCase()) ? MULTIPLIED[verb.toLowerCase()] : undefined
  return by ? multiple(by, at, at + verb.length) : null
}

const SCORE = /score(?= of \p{Ll}*(?:s|people|men|women|children)(?<!points|goals|runs)(?!\p{L}))/iuy

/** Reads "a score of witnesses" as twenty; "a score of 3-1" and "a score of points" are results. */
export const score: Extractor = (text, at) => {
  SCORE.lastIndex = at
  if (!SCORE.test(text) || !/(?:^|[^\p{L}])a $/iu.test(text.slice(Math.max(0, at - 3), at))) return null
  return { start: at - 2, end: at + 'score'.length, value: 20, grain: 20, scale: 1, how: 'words' }
}

const COUPLE = /couple(?:(?: of)? (dozen|hundred|thousand|million|billion)(?![a-z])|(?= of [a-z]))/iy

/** Reads "a couple" as two: "a couple of", "a couple hundred". */
export const couple: Extractor = (text, at) => {
  COUPLE.lastIndex = at
  const match = COUPLE.exec(text)
  if (!match || !/\ba $/i.test(text.slice(Math.max(0, at - 3), at))) return null
  const scale = SCALES[match[1]?.toLowerCase() ?? ''] ?? 1
  return { start: at - 2, end: at + match[0].length, value: 2 * scale, grain: scale, scale, how: 'words' }
}
