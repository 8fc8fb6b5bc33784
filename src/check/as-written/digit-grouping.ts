import { MONTH_PATTERN } from '../../english/words/calendar.ts'
import type { PassageRange } from '../../model/index.ts'

/** Digits with commas or points between them, with their range in the visible text of a passage. */
export interface WrittenNumber extends PassageRange {
  text: string
  /** The groups of digits between commas, without decimals; null where there are only points, or the marks are mixed up. */
  groups: string[] | null
  /** Whether a word or sign after it shows that it is one number: "million", "%". */
  isScaled: boolean
  /** Whether it counts rupees, lakhs or crores. */
  isIndian: boolean
}

/** How a text groups the digits of its numbers. */
export interface Grouping {
  /** A number grouped by three, one from 100,000 up if the text has any; null where it has none. */
  model: string | null
  /** Whether it has decimal commas, or other groups more than once: a style, not a slip. */
  isMixed: boolean
  /** Whether Indian grouping is ruled out: no rupees, lakhs or crores, and a number from 100,000 up grouped by three. */
  isWestern: boolean
}

/** No letter, digit or mark of a code, address, date or range on either side; a comma or point may end the clause. */
const NUMBER = /(?<![\p{L}\p{N}_/\\:.,=#@&+-])\d{1,12}(?:[.,]{1,2}\d{1,12}){1,8}(?![\p{L}\p{N}_/\\:=@&+–-]|[.,]\p{N})/gu
/** Words that introduce a label and not a count. */
const LABEL =
  /(?:\b(?:nos?|numbers?|ids?|codes?|ref|section|art|articles?|pages?|pp?|chapters?|verses?|versions?|v)\.? ?|§ ?)$/iu
const MONTH = new RegExp(`\\b${MONTH_PATTERN} $`, 'iu')
const SCALE = /^(?:%| (?:thousand|million|billion|trillion|percent|per cent|pct)(?![\p{L}-]))/iu
const INDIAN = /(?:₹|\bRs\.? ?|\bINR )$/u
const IN_LAKHS = /^ (?:lakh|crore|rupees?)\b/iu
/** Text on either side that is looked at, in UTF-16 units. */
const REACH = 20
/** Digits of 100,000. */
const SIX_DIGITS = 6

/** Returns every number of a text with commas or points in it, except labels and days of a month. */
export function writtenNumbers(text: string): WrittenNumber[] {
  return [...text.matchAll(NUMBER)].flatMap(({ 0: written, index: start }) => {
    const end = start + written.length
    const before = text.slice(Math.max(0, start - REACH), start)
    const after = text.slice(end, end + REACH)
    if (LABEL.test(before) || MONTH.test(before)) return []
    const isIndian = INDIAN.test(before) || IN_LAKHS.test(after)
    return [{ start, end, text: written, groups: groupsOf(written), isScaled: isScaled(written, after), isIndian }]
  })
}

/** Returns the groups between commas; null for points alone, two marks in a row, and any mixture other than "1,234.5". */
const groupsOf = (written: string): string[] | null =>
  /^\d+(?:,\d+)+(?:\.\d+)?$/.test(written) ? (written.split('.')[0] as string).split(',') : null

/** "3.4.5 million", but not "1.234.567 million", where points stand for commas. */
const isScaled = (written: string, after: string): boolean =>
  /^\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(written) && !/^\d+(?:\.\d{3})+$/.test(written) && SCALE.test(after)

/** Tells how a text groups digits, from its numbers. */
export function groupingOf(numbers: readonly WrittenNumber[]): Grouping {
  const grouped = numbers.flatMap(({ groups, text }) => (groups === null ? [] : [{ groups, text }]))
  const [inThrees, odd] = [true, false].map((wanted) => grouped.filter(({ groups }) => isInThrees(groups) === wanted))
  const large = inThrees?.find(({ groups }) => groups.join('').length >= SIX_DIGITS)
  return {
    model: (large ?? inThrees?.[0])?.text ?? null,
    isMixed: new Set(odd?.map(({ text }) => text)).size > 1,
    isWestern: large !== undefined && !numbers.some(({ isIndian }) => isIndian),
  }
}

const isInThrees = (groups: readonly string[]): boolean => groups.slice(1).every(({ length }) => length === 3)
