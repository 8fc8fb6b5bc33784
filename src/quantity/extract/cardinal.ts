import { CARDINALS, SCALES, VULGAR } from '../../english/words/numbers.ts'
import { type Extractor, type Numeral, times } from '../draft.ts'
import { isSmallWord } from '../shape.ts'
import { isDigit, isLetter } from '../words.ts'
import { digits } from './digits.ts'

/** The text that may join two parts of one number. */
const JOINT = /(?:,? {1,3}(?:and|&) {1,3}|-and-|, {1,2}|[ \u00a0]{0,3}-[ \u00a0]?|[ \u00a0]{1,3}|\n)/iy
const WORD = /[A-Za-z]+/y

type Joint = 'and' | 'comma' | 'hyphen' | 'space'

interface Part {
  start: number
  end: number
  joint: Joint
  /** A word below a hundred, digits, or a scale word. */
  kind: 'small' | 'digits' | 'scale'
  value: number
  grain: number
  /** The number read from digits; null for a word. */
  read: Numeral | null
}

const jointKind = (written: string): Joint =>
  /and|&/i.test(written) ? 'and' : written.includes(',') ? 'comma' : written.includes('-') ? 'hyphen' : 'space'

const GLUED = /^(hundred|thousand|million|billion|trillion)([a-z]{2,})$/
/** Returns the scale word of two words that a lost space has joined: "million" of "millionper"; null for other words. */
function scaleBeforeGlued(word: string): string | null {
  const glued = word.length > 8 ? GLUED.exec(word) : null
  return glued?.[1] && isSmallWord(glued[2] ?? '') ? glued[1] : null
}

function partAt(text: string, at: number, joint: Joint): Part | null {
  if (isDigit(text.charCodeAt(at)) || Object.hasOwn(VULGAR, text[at] ?? '')) {
    const read = digits(text, at)
    return read
      ? { start: read.start, end: read.end, joint, kind: 'digits', value: read.value, grain: read.grain, read }
      : null
  }
  WORD.lastIndex = at
  const written = WORD.exec(text)?.[0].toLowerCase() ?? ''
  const word = scaleBeforeGlued(written) ?? written
  if (!word || (word === written && isLetter(text.charCodeAt(at + word.length)))) return null
  if (isDigit(text.charCodeAt(at + word.length))) return null
  const end = at + word.length
  const small = Object.hasOwn(CARDINALS, word) ? CARDINALS[word] : undefined
  if (small !== undefined) return { start: at, end, joint, kind: 'small', value: small, grain: 1, read: null }
  const scale = Object.hasOwn(SCALES, word) ? SCALES[word] : undefined
  return scale ? { start: at, end, joint, kind: 'scale', value: scale, grain: scale, read: null } : null
}

const JOINED_SCALE = /(?:hundred|thousand|million|billion|trillion)/iy
/** Returns a scale word joined to figures: "£3million", "40thousand"; null if there is none. */
function joinedScale(text: string, at: number): Part | null {
  JOINED_SCALE.lastIndex = at
  return JOINED_SCALE.test(text) ? partAt(text, at, 'space') : null
}

/** Returns the next part of the number that has been read up to `at`, past "-", " ", ", " or " and "; null if there is none. */
function partAfter(text: string, at: number): Part | null {
  JOINT.lastIndex = at
  const joint = JOINT.exec(text)?.[0]
  if (!joint && isDigit(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at))) return joinedScale(text, at)
  return joint ? partAt(text, at + joint.length, jointKind(joint)) : null
}

/** The sum so far: the completed groups (thousands, millions …), and the group of hundreds, tens and ones still being read. */
interface Sum {
  total: number
  group: number
  /** The last scale word from a thousand up; only a smaller one may follow. */
  ceiling: number
  grain: number
  scale: number
  end: number
  /** Whether it begins with figures. */
  inFigures: boolean
  last: Part
}

/** The largest number of several scale words: "million million" is one, "million million million million" is not. */
const LARGEST = 1e21

/** Multiplies the sum, or its last group, by a scale word; null where the word does not belong to the number. */
function withScale(sum: Sum, part: Part): Sum | null {
  if (part.joint !== 'space' && part.joint !== 'hyphen') return null
  const scale = part.value
  if (scale >= 1000 && scale >= sum.ceiling && sum.group === 0) {
    if (sum.total * scale > LARGEST) return null
    return {
      ...sum,
      total: times(sum.total, scale),
      grain: times(sum.grain, scale),
      scale: sum.scale * scale,
      ceiling: scale,
      end: part.end,
      last: part,
    }
  }
  if (scale < 1000) {
    if (sum.last.kind === 'scale' && sum.last.value >= scale) return null
    const grain = sum.grain < 1 ? times(sum.grain, scale) : 1
    return { ...sum, group: groupTimes(sum.group, scale), grain, end: part.end, last: part }
  }
  if (scale >= sum.ceiling) return null
  const group = sum.group
  return {
    ...sum,
    total: sum.total + times(group, scale),
    group: 0,
    grain: times(sum.grain, scale),
    scale: sum.scale * scale,
    ceiling: scale,
    end: part.end,
    last: part,
  }
}

/** Returns the group multiplied by "hundred" or "dozen": "three hundred" is 300, "three hundred and two dozen" 324. */
const groupTimes = (group: number, scale: number): number => {
  const rest = scale === 12 ? group % 100 : group
  return times(rest, scale) + (group - rest)
}

/** Parts after "and": "nine million and five ninths" is not 9,000,005. */
const PLURAL_PART = /^ (?:halves|quarters|[a-z]+ths|thirds)(?![a-z])/i
const ONE_PART = /^[ -](?:half|third|quarter|fourth|fifth|sixth|eighth|tenth)(?![a-z-])/i

/**
 * Adds a number to the sum; null where it is another number. Digits are added as in "4 thousand 3 hundred and 21", not as in
 * "$3 million and 20 cars".
 */
function withNumber(sum: Sum, part: Part, text: string): Sum | null {
  const { last } = sum
  const afterTens =
    last.kind === 'small' && last.value >= 20 && part.kind === 'small' && part.value > 0 && part.value < 10
  if (afterTens) {
    if (part.joint !== 'hyphen' && part.joint !== 'space') return null
    return { ...sum, group: sum.group + part.value, grain: 1, scale: sum.scale, end: part.end, last: part }
  }
  if (
    last.kind !== 'scale' ||
    last.value === 12 ||
    part.value === 0 ||
    part.value >= last.value ||
    part.joint === 'hyphen'
  )
    return null
  if (part.joint === 'comma' && last.value === 100) return null
  const next = partAfter(text, part.end)
  const scaled = next?.kind === 'scale' && next.joint !== 'comma' && next.joint !== 'and'
  if (scaled && next.value >= (next.value < 1000 ? last.value : sum.ceiling)) return null
  const isPart = part.value === 1 ? ONE_PART : PLURAL_PART
  if (part.joint === 'and' && last.value >= 1000 && isPart.test(text.slice(part.end, part.end + 12))) return null
  if (part.kind === 'digits' && !scaled && (part.joint !== 'and' || last.value > 1000)) return null
  // "$2 billion one" is a plan, not a number
  if (sum.inFigures && part.kind === 'small' && !scaled && part.joint === 'space') return null
  return { ...sum, group: sum.group + part.value, grain: 1, end: part.end, last: part }
}

function opening(part: Part): Sum {
  const inFigures = part.kind === 'digits'
  const sum = {
    total: 0,
    group: 0,
    ceiling: Infinity,
    grain: part.grain,
    scale: 1,
    end: part.end,
    inFigures,
    last: part,
  }
  if (part.kind !== 'scale') return { ...sum, group: part.value }
  if (part.value < 1000) return { ...sum, group: part.value, grain: 1 }
  return { ...sum, total: part.value, scale: part.value, ceiling: part.value }
}

/** Reads a number in words, digits, or both: "one hundred and thirty-four", "1.3 million", "4 thousand 3 hundred and 21". */
export const cardinal: Extractor = (text, at) => {
  const first = partAt(text, at, 'space')
  if (!first) return null
  const read = first.read
  let sum = opening(first)
  for (let part = partAfter(text, sum.end); part; part = partAfter(text, sum.end)) {
    const grown: Sum | null = part.kind === 'scale' ? withScale(sum, part) : withNumber(sum, part, text)
    if (!grown) break
    sum = grown
  }
  const value = sum.total + sum.group
  if (read && sum.end === first.end) return read
  if (!Number.isFinite(value)) return null
  const numeral: Numeral = {
    start: first.start,
    end: sum.end,
    value,
    grain: sum.grain,
    scale: sum.scale,
    how: read ? 'digits' : 'words',
  }
  return withLeadingWords(numeral, first, text)
}

/** Before "dozen", which is then thirteen. */
const BAKERS = /(?:a )?baker(?:['’]s|s['’]) $/i
const ARTICLE = /\b(?:an?|(?<!plus or )minus|negative) $/i
/** Returns the number with the words before it that belong to it: "a hundred", "minus one hundred". */
function withLeadingWords(numeral: Numeral, first: Part, text: string): Numeral {
  const baker =
    first.kind === 'scale' && first.value === 12
      ? BAKERS.exec(text.slice(Math.max(0, numeral.start - 12), numeral.start))
      : null
  if (baker) return { ...numeral, start: numeral.start - baker[0].length, value: 13 }
  const before = ARTICLE.exec(text.slice(Math.max(0, numeral.start - 16), numeral.start))?.[0]
  if (!before || first.kind === 'digits') return numeral
  const start = numeral.start - before.length
  if (/^[mn]/i.test(before)) return { ...numeral, start, value: -numeral.value }
  return first.kind === 'scale' ? { ...numeral, start } : numeral
}
