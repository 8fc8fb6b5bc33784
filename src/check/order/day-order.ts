import { dayExists, daysBetween, isoOf, LEAP_YEAR } from '../../base/calendar.ts'
import { periodNamed } from '../../base/period-named.ts'
import type { DateMention, Period } from '../../model/index.ts'
import { type WrittenDay, writtenDays } from '../as-written/written-day.ts'

/** Days by which a day without its year may come too early; an even earlier one is of the next year: "from 20 December to 5 January". */
const MOST_DAYS = 150

/**
 * Tells whether a date is certainly before another one: by their years, or as days of one year where neither has a year.
 * With `sharesYear` the year of one that has it holds for the other too.
 */
export function isBefore(one: DateMention, other: DateMention, sharesYear: boolean): boolean {
  if (one.impossible || other.impossible || one.relative || other.relative) return false
  if (one.yearWritten && other.yearWritten) return isEarlier(periodNamed(one), periodNamed(other))
  if (one.yearWritten !== other.yearWritten && !sharesYear) return false
  const [first, last] = [onlyDay(one), onlyDay(other)]
  return first !== null && last !== null && isEarlierInYear(first, last)
}

/** Tells whether a day of the calendar is so little before another that both are of one year. */
export function isEarlierInYear(one: WrittenDay, other: WrittenDay): boolean {
  const iso = ({ month, day }: WrittenDay) => isoOf(LEAP_YEAR, month, day)
  const days = daysBetween(iso(one), iso(other))
  return days > 0 && days <= MOST_DAYS
}

const isEarlier = (one: Period | null, other: Period | null): boolean =>
  one !== null && other !== null && one.to < other.from

/** Returns the day of the calendar that a date names; null where it names none, or more than one. */
function onlyDay({ grain, text }: DateMention): WrittenDay | null {
  const [only, ...more] = grain === 'day' ? writtenDays(text) : []
  return only && more.length === 0 && dayExists(LEAP_YEAR, only.month, only.day) ? only : null
}
