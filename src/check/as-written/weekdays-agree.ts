import { dayExists, dayInYear, daysBetween, isoOf, LEAP_YEAR, weekdayOf } from '../../base/calendar.ts'
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
  const plain = oneOfEach(rows.filter(({ value }) => !value.on.yearWritten))
  const known = new Map<string, number | null>()
  return (row) => {
    const key = keyOf(row)
    const year = known.get(key)
    if (year !== undefined) return year
    const found = onlyYear(row, plain, years)
    known.set(key, found)
    return found
  }
}

function onlyYear(row: Weekday, plain: readonly Weekday[], years: readonly number[]): number | null {
  const others = plain.filter((one) => one.subject.key !== row.subject.key)
  if (new Set(others.map(({ subject }) => subject.key)).size < FEWEST) return null
  const fitting = years.filter((year) => others.every((one) => fits(one, year)))
  const [only, ...more] = fitting
  if (only === undefined || more.length > 0 || fits(row, only)) return null
  return others.some((one) => isClose(dayInYear(dayOf(one), only), dayInYear(dayOf(row), only))) ? only : null
}

const keyOf = ({ subject, value }: Weekday): string => `${subject.key} ${value.weekday}`

/** Returns one row for each day of the calendar and weekday, of which a long text has few. */
const oneOfEach = (rows: readonly Weekday[]): Weekday[] => [
  ...new Map(rows.toReversed().map((row) => [keyOf(row), row])).values(),
]

/** Days between two days of one story; of days further apart one may be of the next year. */
const MOST_APART = 60

const isClose = (one: string, other: string): boolean => Math.abs(daysBetween(one, other)) <= MOST_APART

const dayOf = ({ value }: Weekday): string => value.on.from as string

const fits = (row: Weekday, year: number): boolean => weekdayOf(dayInYear(dayOf(row), year)) === row.value.weekday

/** A day with a weekday that does not go with the others of its text. */
export interface Misfit {
  date: DateMention
  /** The day in words, without a year. */
  day: string
  /** The weekday that goes with the others; 0 Sunday to 6 Saturday. */
  right: number
}

/** The years of one cycle of the calendar, after which the weekdays repeat. */
const CYCLE = Array.from({ length: 28 }, (_, i) => 2001 + i)

/** A day of the calendar with the weekday written beside it. */
interface Day {
  date: DateMention
  month: number
  day: number
}

/** Returns the only day of a text without any year whose weekday is right in no year in which all others are right. */
export function weekdaysOfNoYear(dates: readonly DateMention[]): Misfit[] {
  const days = dates.flatMap((date): Day[] => {
    const [only, ...more] = date.weekday === null || date.from !== null ? [] : writtenDays(date.text)
    return only && more.length === 0 && only.year === null && dayExists(LEAP_YEAR, only.month, only.day)
      ? [{ date, month: only.month, day: only.day }]
      : []
  })
  const groups = [...Map.groupBy(days, ({ date, month, day }) => `${month} ${day} ${date.weekday}`).values()]
  const all = groups.map(([one]) => one as Day)
  const misfits = groups.flatMap((same): Misfit[] => {
    const [one] = same as [Day]
    const right = weekdayAmong(one, all)
    return same.flatMap(({ date }) =>
      right === null || right === date.weekday
        ? []
        : [{ date, day: `${one.day} ${MONTH_TITLES[one.month - 1]}`, right }],
    )
  })
  return misfits.length === 1 ? misfits : []
}

/** Returns the only weekday of a day in the years in which those of the other days are right; null where there is not one. */
function weekdayAmong(one: Day, all: readonly Day[]): number | null {
  const others = all.filter(({ month, day }) => month !== one.month || day !== one.day)
  if (new Set(others.map(({ month, day }) => `${month} ${day}`)).size < FEWEST) return null
  const iso = ({ month, day }: Day) => isoOf(LEAP_YEAR, month, day)
  if (!others.some((other) => isClose(iso(other), iso(one)))) return null
  const years = CYCLE.filter((year) => others.every((other) => weekdayIn(other, year) === other.date.weekday))
  const [right, ...more] = new Set(years.map((year) => weekdayIn(one, year)))
  return right === undefined || more.length > 0 ? null : right
}

const weekdayIn = ({ month, day }: Day, year: number): number | null =>
  dayExists(year, month, day) ? weekdayOf(isoOf(year, month, day)) : null
