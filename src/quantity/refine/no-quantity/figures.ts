import { isWithoutCapitals } from '../../../base/without-capitals.ts'
import { cardinalPattern } from '../../../english/words/numbers.ts'
import { COUNTING_PREFIXES } from '../../data/not-quantities.ts'
import type { Draft } from '../../draft.ts'
import { isHedged } from '../../hedge-at.ts'
import { joinsMeasure } from '../../joined-measures.ts'
import { isSmallWord } from '../../shape.ts'
import { symbolled } from '../../symbol-unit.ts'
import { isDigit, isLetter, isSpace, type Word, wordBefore } from '../../words.ts'

const SECTION = '§'.charCodeAt(0)
const HYPHEN = /[-‐‑–]/
const ABBREVIATION = /(?:^|[^A-Za-z])(?:approx|max|min|ca|c|Rs|Rp|Tk|kr)\.$/

const WORD = /(?<!\p{L})\p{Ll}{4,12}$/u
/** "about4.5 billion", "over40": a lost space after a hedge. */
const isGlued = (text: string, start: number): boolean =>
  WORD.test(text.slice(Math.max(0, start - 13), start)) && isHedged(text, start)

const MEASURE = /\d ?°?(\p{L}{1,3})\/$/u
/** Tells whether a measure ends at a slash, which is given again behind it: "180C/350F", "200g/7oz". */
function isMeasure(before: string): boolean {
  const symbol = MEASURE.exec(before)?.[1]
  return symbol !== undefined && (/^[CF]$/.test(symbol) || symbolled(symbol) !== null)
}

/** The end of a number that a hyphen may join to the end of its range: "10k-15k", "30 percent-40 percent". */
const SCALED = /\d ?(?:[kKmMbB]|bn|mn|tn|per ?cent|pct|million|billion)$/
/** Tells whether a word may stand before a number with a hyphen: "sub-300", "a-18", but not the "A" of "F/A-18". */
const isPrefix = (word: Word | null, text: string): boolean =>
  COUNTING_PREFIXES.has(word?.lower ?? '') && !(word?.text === 'A' && text[word.start - 1] === '/')

const CODE_BEFORE = /(?<![\p{L}-])(\p{L}+) - $/u
/** Tells whether a hyphen between blanks joins a number to letters in a text without capitals, which a machine has cut into words: "covid - 19". */
function isCutApart(text: string, start: number): boolean {
  const word = CODE_BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[1]
  if (!word || COUNTING_PREFIXES.has(word) || isSmallWord(word)) return false
  return isWithoutCapitals(text, start, start)
}

/** "F-16", "Covid-19", "A380", "#1", ":30", "scp2-173": joined to letters, figures or a sign in front. */
export function isJoined({ start }: Draft, text: string): boolean {
  const sign = text[start - 1]
  if (sign === undefined) return false
  const [code, outer] = [text.charCodeAt(start - 1), text.charCodeAt(start - 2)]
  if (isSpace(code) && text.startsWith(' - ', start - 3))
    return isLetter(text.charCodeAt(start - 4)) && isCutApart(text, start)
  if (isLetter(code)) return !isGlued(text, start) && !joinsMeasure(text, start)
  if (/[#_@№§\\]/.test(sign) || (isSpace(code) && outer === SECTION)) return true
  if (sign === '(' && text[start - 2] === ')') return true
  if (sign === ':') return isDigit(outer)
  if (sign === '.')
    return (isDigit(outer) || isLetter(outer)) && !ABBREVIATION.test(text.slice(Math.max(0, start - 8), start))
  if (sign === '/') return isLetter(outer) && !isMeasure(text.slice(Math.max(0, start - 6), start))
  if (sign === "'" || sign === '’' || sign === '‘') return /^\d0s/.test(text.slice(start, start + 3))
  if (!HYPHEN.test(sign)) return false
  if (isLetter(outer))
    return (
      sign !== '–' &&
      !isPrefix(wordBefore(text, start - 1), text) &&
      !SCALED.test(text.slice(Math.max(0, start - 12), start - 1))
    )
  return isDigit(outer) && isLetter(text.charCodeAt((wordBefore(text, start - 1)?.start ?? 0) - 1))
}

/** Where the expression ends when it matches at `index`; -1 where it does not. */
export const endOf = (pattern: RegExp, text: string, index: number): number => {
  pattern.lastIndex = index
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** More figures behind: "2:30", "3.11.2", "12/31/2019", "555-0134-22", "24/7". */
const CHAIN =
  /(?:[-–]\d+){2,30}(?!\d|\.\d)|(?: - \d+){2,30}(?!\d|\.\d)|\.\d[\d.]*(?:\/\d+)?|:\d[\d:.]*|\/\d[\d/]*(?!\p{L})/uy
/** The rest of a telephone number. */
const DIALLED = /[\d ()-]{5,20}\d/y

/** The rest of one that begins with its area in brackets: "(212) 555-0134". */
const AREA = /\) ?\d{3}[-. ]\d{4}(?!\d)/y

/** Where a chain of figures or a telephone number ends that starts with this number; -1 where it stands alone. */
export function chainEnd({ start, numeral: { end, value } }: Draft, text: string): number {
  const chain = endOf(CHAIN, text, end)
  if (chain > 0) return chain
  if (/^0\d/.test(text.slice(start, start + 2))) return Math.max(endOf(DIALLED, text, end), end)
  if (text[start - 1] === '(' && endOf(AREA, text, end) > 0) return endOf(AREA, text, end)
  const abroad = text[start - 1] === '+' && value < 1000 && /[ (-]/.test(text[end] ?? '')
  return abroad ? endOf(DIALLED, text, end) : -1
}

const RANKS = /(?:^|[^1])(?:1st|2nd|3rd)$|th$/i

/** "21st", "5th"; "12st" is a weight. */
export const isRank = ({ numeral: { end } }: Draft, text: string): boolean =>
  isLetter(text.charCodeAt(end)) &&
  !isLetter(text.charCodeAt(end + 2)) &&
  RANKS.test(text.slice(end - 2, end + 2).replace(/^\D/, ''))

const TIME =
  /(?:[:.]\d{2}){0,2}[ \u00a0\u2009\u202f]?(?:[ap]\.? ?m\b|o['’]clock\b|(?:GMT|UTC|BST|CET|EET|IST|[ECMP][SD]T)\b)/iy
const MILITARY = /^(?:[01]\d|2[0-3])[0-5]\d$/
const ZONE = /[ \u00a0\u2009\u202f]?(?:GMT|UTC|BST|CET|EET|IST|hrs|[ECMP][SD]T|local time)\b/iy

/** Tells whether the number is a time of day: "6pm", "10.45 p.m.", "0401 GMT". */
export function isTime({ start, numeral: { end, value } }: Draft, text: string): boolean {
  const written = text.slice(start, end)
  if (MILITARY.test(written) && endOf(ZONE, text, end) > 0) return true
  return value < 25 && /^\d{1,2}(?:[:.]\d{2})?$/.test(written) && endOf(TIME, text, end) > 0
}

const HOUR = new RegExp(`[ \\u00a0\\u2009\\u202f](?:o['’]clock|past (?:${cardinalPattern(1, 12)}))\\b`, 'iy')
const PAST = /(?:five|ten|twenty|half|quarter) past $/i
/** "nine o'clock", "half past nine", both numbers of "ten past six". */
export const isHour = ({ start, numeral: { end } }: Draft, text: string): boolean =>
  endOf(HOUR, text, end) > 0 || PAST.test(text.slice(Math.max(0, start - 13), start))

const SOMETHING = /-?somethings?\b/iy
/** "a 20-something": somebody between 20 and 29. */
export const isBand = ({ numeral: { end } }: Draft, text: string): boolean => endOf(SOMETHING, text, end) > 0

const LINK = /[@\\]|[?&]\w+=|:\/\/|www\.|%[0-9A-F]{2}/
const REACH = 120

/** A number inside a web address, a mail address or a path. */
export function isInLink({ start, end }: Draft, text: string): boolean {
  let [from, to] = [start, end]
  while (from > 0 && start - from < REACH && !isSpace(text.charCodeAt(from - 1))) from--
  while (to < text.length && to - end < REACH && !isSpace(text.charCodeAt(to))) to++
  return to - from > end - start + 4 && LINK.test(text.slice(from, to))
}
