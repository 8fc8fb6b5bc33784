import { dayExists, isoOf, weekdayOf } from '../../base/calendar.ts'
import { MONTH_TITLES } from '../../english/words/calendar.ts'
import type { DateMention, StatementOf } from '../../model/index.ts'
import { writtenDays } from './written-day.ts'

type Weekday = StatementOf<'weekday'>

/** Days of other weekdays that must agree on a year. */
const FEWEST = 2

/**
 * Returns a function that tells the only year in which a day without its year may be, by the other weekdays of the text
 * that have no year either; null where they leave it open, or where it fits them. `years` are those that may be meant.
 */
export function yearOfOthers(rows: readonly Weekday[], years: readonly number[]): (row: Weekday) => number | null {
  const plain = rows.filter(({ value }) => !value.on.yearWritten)
  return (row) => {
    const others = plain.filter((one) => one.subject.key !== row.subject.key)
    if (new Set(others.map(({ subject }) => subject.key)).size < FEWEST) return null
    const fitting = years.filter((year) => others.every((one) => fits(one, year)))
    const [only, ...more] = fitting
    return only !== undefined && more.length === 0 && !fits(row, only) ? only : null
  }
}

/** Returns the day of a row in another year. */
export const dayInYear = ({ value }: Weekday, year: number): string => `${year}${(value.on.from as string).slice(4)}`

const fits = (row: Weekday, year: number): boolean => weekdayOf(dayInYear(row, year)) === row.value.weekday

/** A day with a weekday that does not go with the others of its text. */
export interface Misfit {
  date: DateMention
  /** The day in words, without a year. */
  day: string
  /** The weekday that goes with the others; 0 Sunday to 6 Saturday. */
  right: number
}

/** The years of one cycle of the calendar, after which weekdays come again. */
const CYCLE = Array.from({ length: 28 }, (_, i) => 2001 + i)

/** Returns the only day of a text without any year whose weekday is right in no year in which all others are right. */
export function weekdaysOfNoYear(dates: readonly DateMention[]): Misfit[] {
  const days = dates.flatMap((date) => {
    const [only, ...more] = date.weekday === null || date.from !== null ? [] : writtenDays(date.text)
    return only && more.length === 0 && only.year === null && dayExists(LEAP_YEAR, only.month, only.day)
      ? [{ date, ...only }]
      : []
  })
  const weekdayIn = ({ month, day }: (typeof days)[number], year: number): number | null =>
    dayExists(year, month, day) ? weekdayOf(isoOf(year, month, day)) : null
  const misfits = days.flatMap((one): Misfit[] => {
    const others = days.filter(({ month, day }) => month !== one.month || day !== one.day)
    if (new Set(others.map(({ month, day }) => `${month} ${day}`)).size < FEWEST) return []
    const years = CYCLE.filter((year) => others.every((other) => weekdayIn(other, year) === other.date.weekday))
    const [right, ...more] = new Set(years.map((year) => weekdayIn(one, year)))
    if (typeof right !== 'number' || more.length > 0 || right === one.date.weekday) return []
    return [{ date: one.date, day: `${one.day} ${MONTH_TITLES[one.month - 1]}`, right }]
  })
  return misfits.length === 1 ? misfits : []
}

const LEAP_YEAR = 2000
