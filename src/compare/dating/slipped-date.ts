import { differInOneDigit } from '../../base/differing.ts'
import { THRESHOLDS } from '../../base/thresholds.ts'
import { differing } from './date-parts.ts'
import type { Dating } from './datings.ts'

const PLANNED = /\b(?:will|plan(?:s|ned)?|expect(?:s|ed)?|scheduled?|set to|due|slated|may|might|could|hopes?)\b/i

/** Tells whether a sentence speaks of what is planned, which may move to another day until the next article. */
export const isPlanned = ({ sentence }: Dating): boolean => PLANNED.test(sentence.text)

/**
 * Returns the date of an earlier sentence with much the same words, from which a date is one slip away: a year wrong by
 * one or by one digit, or the same day of another month; null for none, or where it is not the only one. Of days side by side
 * the one may be that of the event and the other that of the news. What is planned may move.
 */
export function slippedDate(dating: Dating, known: readonly Dating[]): Dating | null {
  if (!isTold(dating)) return null
  const alike = known.filter((other) => isTold(other) && other.tie === dating.tie && areAlike(dating, other))
  const [other] = alike
  return other && alike.every((one) => isSlip(dating, one)) ? other : null
}

/** Tells whether a date is one of the calendar, of something that has happened. */
const isTold = (dating: Dating): boolean =>
  !dating.isName && !dating.isOfSaying && !dating.date.relative && /\d/.test(dating.date.text) && !isPlanned(dating)

function areAlike(a: Dating, b: Dating): boolean {
  const shared = [...a.words.keys()].filter((word) => b.words.has(word)).length
  return (
    shared >= THRESHOLDS.sharedWordsOfSlippedDate &&
    shared / Math.min(a.words.size, b.words.size) >= THRESHOLDS.alikeSlippedDate
  )
}

/** Tells whether two dates differ in one part of the calendar, by a slip. */
function isSlip(a: Dating, b: Dating): boolean {
  if (a.parts.has('quarter')) return false
  const [part, ...more] = (differing(a.parts, b.parts) ?? []).filter((one) => one !== 'weekday')
  if (part === undefined || more.length > 0) return false
  if (part === 'month') return a.parts.has('day')
  if (part !== 'year') return false
  const [one, other] = [String(a.parts.get(part)), String(b.parts.get(part))]
  return differInOneDigit(one, other) || Math.abs(Number(one) - Number(other)) === 1
}
