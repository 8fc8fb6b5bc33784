import { THRESHOLDS } from '../../base/thresholds.ts'
import type { Reading } from '../../model/index.ts'
import { differing } from './date-parts.ts'
import { type Dating, datingsOf } from './datings.ts'

/** An event to which two texts give different dates. */
export interface DateConflict {
  later: Dating
  earlier: Dating
}

/** Prepositions that leave a range of days open. */
const LOOSE =
  /^(?:as of|prior to|up to|by|before|after|until|till|from|between|through|throughout|to|over|during|around)$/

/** The dates and the numbers of the earlier text. */
interface Known {
  datings: readonly Dating[]
  numbers: ReadonlySet<string>
}

/**
 * Returns the dates of the later text that differ from one in an earlier sentence with the same words, where the earlier
 * text names that day, month, quarter or year nowhere.
 */
export function conflictingDates(later: Reading, earlier: Reading): DateConflict[] {
  const numbers = new Set(earlier.sentences.flatMap(({ text }) => digitsIn(text)))
  const known = { datings: datingsOf(earlier), numbers }
  return datingsOf(later).flatMap((dating) => {
    const other = counterpart(dating, known.datings)
    return other && !saysOtherNumbers(dating, known) && !isNamedIn(known, dating, other)
      ? [{ later: dating, earlier: other }]
      : []
  })
}

/** Returns the likeliest date of the same kind, if its sentence has no other one and similar words; else null. */
function counterpart(dating: Dating, known: readonly Dating[]): Dating | null {
  if (dating.isName || LOOSE.test(dating.tie)) return null
  const [best, ...rest] = known
    .filter(({ date, parts }) => date.grain === dating.date.grain && differing(dating.parts, parts))
    .map((other) => ({ other, ...alike(dating, other) }))
    .sort((a, b) => b.share - a.share)
  if (!best || best.share < enough(dating) || best.count < THRESHOLDS.sharedWordsOfDates) return null
  const isAlone = rest.every(({ other }) => other.sentence !== best.other.sentence)
  return isAlone && best.other.tie === dating.tie && !best.other.isName ? best.other : null
}

/** Returns the least likeness, from 0 to 1: less for a weekday or a quarter, which usually date the news itself. */
const enough = ({ parts }: Dating): number =>
  parts.has('weekday') || parts.has('quarter') ? THRESHOLDS.alikeWeekday : THRESHOLDS.alikeCalendarDay

/** Returns how much of the words around one date stands around another: the share by weight (0 to 1), and the number of words. */
function alike(dating: Dating, other: Dating): { share: number; count: number } {
  let [all, shared, count] = [0, 0, 0]
  for (const [word, weight] of dating.words) {
    all += weight
    if (!other.words.has(word)) continue
    shared += weight
    count++
  }
  return { share: all === 0 ? 0 : shared / all, count }
}

/** Tells whether the dates agree, or the earlier text names the later date elsewhere. */
function isNamedIn({ datings, numbers }: Known, dating: Dating, other: Dating): boolean {
  const differ = differing(dating.parts, other.parts) ?? []
  const isNamed = (part: (typeof differ)[number]) => {
    const value = dating.parts.get(part)
    const isInDigits = part === 'year' || part === 'day'
    return datings.some(({ parts }) => parts.get(part) === value) || (isInDigits && numbers.has(String(value)))
  }
  return differ.length === 0 || differ.some(isNamed)
}

/** Tells whether the sentence has a number that the earlier text does not, and so may be about another event. */
const saysOtherNumbers = ({ sentence, date }: Dating, { numbers }: Known): boolean =>
  digitsIn(sentence.text.replace(date.text, ' ')).some((digits) => !numbers.has(digits))

const digitsIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? []
