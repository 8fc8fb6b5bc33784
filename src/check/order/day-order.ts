import { dayExists, daysBetween, isoOf } from '../../base/calendar.ts'
import { periodNamed } from '../../base/period-named.ts'
import type { DateMention, Period } from '../../model/index.ts'
import { writtenDays } from '../as-written/written-day.ts'

/** Whether two dates of one relation are of one year, where only one of them is written with it. */
export type YearShared = boolean

/** A leap year, in which days without a year are compared. */
const ANY_YEAR = 2000

/** Days by which a day without its year may come too early; one that is earlier still is of the next year: "from 20 December to 5 January". */
const MOST_DAYS = 150

/**
 * Tells whether a date is certainly before another one: by their years, or both as days of one year where neither has a
 * year, or only one that the other shares.
 */
export function isBefore(one: DateMention, other: DateMention, shared: YearShared = false): boolean {
  if (one.impossible || other.impossible || one.relative || other.relative) return false
  if (one.yearWritten && other.yearWritten) return isEarlier(periodNamed(one), periodNamed(other))
  if (one.yearWritten !== other.yearWritten && !shared) return false
  const [first, last] = [dayOfAnyYear(one), dayOfAnyYear(other)]
  if (first === null || last === null) return false
  const days = daysBetween(first, last)
  return days > 0 && days <= MOST_DAYS
}

const isEarlier = (one: Period | null, other: Period | null): boolean =>
  one !== null && other !== null && one.to < other.from

/** Returns the one day of the calendar that a date names, in a year that is taken for all. */
function dayOfAnyYear({ grain, text }: DateMention): string | null {
  if (grain !== 'day') return null
  const [only, ...more] = writtenDays(text)
  if (!only || more.length > 0 || !dayExists(ANY_YEAR, only.month, only.day)) return null
  return isoOf(ANY_YEAR, only.month, only.day)
}
