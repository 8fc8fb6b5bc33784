import { CARDINALS, cardinalPattern, DENOMINATORS, ORDINAL_UNITS } from '../../english/words/numbers.ts'
import { QUARTERS_OF_YEARS } from '../data/shares.ts'
import type { Numeral } from '../draft.ts'
import { wordBefore } from '../words.ts'

const GAP = /(?: ?- ?| {1,2})/y
const TENS = /(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -]([a-z]+)/iy
const LETTERS = /[a-z]+/iy
/** A denominator with "one" before it: "two one-hundredths". */
const ONE = /one[ -](?=(?:hundred|thousand|million|billion)ths(?![a-z]))/iy

/** A denominator of two words: "three ten-thousandths", "one two-hundredth". */
const MANY = new RegExp(
  `(${cardinalPattern(2, 90)}|hundred)-((?:hundred|thousand|million|billion|trillion)ths?)(?![a-z])`,
  'iy',
)

interface Denominator {
  value: number
  end: number
  plural: boolean
  hyphened: boolean
  /** Lower case. */
  word: string
}

/** Returns the number of parts that a word for a fraction means (2 for "half", 5 for "fifths"); null for other words. */
export const denominatorOf = (word: string): number | null =>
  Object.hasOwn(DENOMINATORS, word) ? (DENOMINATORS[word] ?? null) : null

/** Returns the denominator after a number: "-thirds", " fifths", " twenty-firsts"; null if there is none. */
function denominatorAfter(text: string, at: number): Denominator | null {
  GAP.lastIndex = at
  const gap = GAP.exec(text)?.[0]
  if (!gap) return null
  ONE.lastIndex = at + gap.length
  const start = at + gap.length + (ONE.exec(text)?.[0].length ?? 0)
  const hyphened = gap.includes('-')
  TENS.lastIndex = start
  const tens = TENS.exec(text)
  const unit = ORDINAL_UNITS[tens?.[2]?.toLowerCase() ?? '']
  if (tens && unit) {
    const value = (CARDINALS[tens[1]?.toLowerCase() ?? ''] ?? 0) + unit
    return { value, end: start + tens[0].length, plural: tens[0].endsWith('s'), hyphened, word: tens[0] }
  }
  MANY.lastIndex = start
  const many = MANY.exec(text)
  if (many) {
    const value = (CARDINALS[many[1]?.toLowerCase() ?? ''] ?? 100) * (denominatorOf(many[2]?.toLowerCase() ?? '') ?? 1)
    return { value, end: start + many[0].length, plural: many[0].endsWith('s'), hyphened, word: many[0] }
  }
  LETTERS.lastIndex = start
  const word = LETTERS.exec(text)?.[0].toLowerCase() ?? ''
  const value = denominatorOf(word)
  return value ? { value, end: start + word.length, plural: /s$/.test(word), hyphened, word } : null
}

/**
 * Tells whether quarters are parts of a whole and not of a year: one or three of them, unless the word before says
 * otherwise.
 */
const areFourths = (top: number, numeral: Numeral, text: string): boolean =>
  top === 1 || (top === 3 && !QUARTERS_OF_YEARS.has(wordBefore(text, numeral.start)?.lower ?? ''))

const divided = (numeral: Numeral, top: number, bottom: number, end: number): Numeral => {
  const value = top / bottom
  return { ...numeral, value, grain: Math.abs(value) / 5, scale: 1, how: 'fraction', end }
}

const SPELLED_RANK = /-(?:first|second)(?![a-z])/iy
/** Tells whether the number begins an ordinal whose last word is never a denominator: "twenty-first". */
function isRank(numeral: Numeral, text: string): boolean {
  SPELLED_RANK.lastIndex = numeral.end
  return numeral.how === 'words' && numeral.value % 10 === 0 && SPELLED_RANK.test(text)
}

/** A scale that three quarters are of: "three quarter million". */
const MILLION = /^ [mb]illion(?![a-z])/i

/**
 * Returns the number divided by the denominator after it ("two-thirds"); 'rank' where both are an ordinal ("twenty-fifth");
 * null if there is no denominator.
 */
export function overDenominator(numeral: Numeral, text: string): Numeral | 'rank' | null {
  const below = denominatorAfter(text, numeral.end)
  const top = numeral.value
  if (!below || (numeral.scale >= 1e6 && !below.plural)) return isRank(numeral, text) ? 'rank' : null
  const last = Math.abs(top) % 100
  const inTens = last >= 20 && last % 10 === 0
  if (top === 3 && below.word === 'quarter' && MILLION.test(text.slice(below.end, below.end + 9)))
    return divided(numeral, top, below.value, below.end)
  if (!below.plural && top !== 1) {
    if (inTens || last === 0 || top * below.value >= 1000) return 'rank'
    return below.hyphened && top < below.value ? divided(numeral, top, below.value, below.end) : null
  }
  // "one hundred thirty-fifths": the hyphen ties the tens to what follows
  if (below.hyphened && inTens && top > 100 && below.value < 10)
    return divided(numeral, top - last, last + below.value, below.end)
  if (below.word.startsWith('quarter') && !areFourths(top, numeral, text)) return null
  return divided(numeral, top, below.value, below.end)
}

const ARTICLE = /(?<!\p{L})a $/iu
const OF_ONE = /^ of (?:an?|the|its|their|his|her|all|one|what)(?!\p{L})/iu
/** Returns one part of a whole that an ordinal of two words names: "a twenty-fifth of the cost", "a ten-thousandth of a second"; null for other ordinals. */
export function onePartOf(numeral: Numeral, text: string): Numeral | null {
  const below = denominatorAfter(text, numeral.end)
  if (!below?.hyphened || below.plural || !ARTICLE.test(text.slice(Math.max(0, numeral.start - 3), numeral.start)))
    return null
  if (!OF_ONE.test(text.slice(below.end, below.end + 12))) return null
  const bottom = below.value < TENS_FROM ? numeral.value + below.value : numeral.value * below.value
  return { ...divided(numeral, 1, bottom, below.end), start: numeral.start - 'a '.length }
}
/** The least denominator that multiplies the number before it and is not added to it. */
const TENS_FROM = 100
