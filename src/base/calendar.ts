import type { Period } from '../model/date.ts'
import type { Interval } from '../model/quantity.ts'

/** The parts of a day; month 1 to 12. */
export interface DayParts {
  year: number
  month: number
  day: number
}

const MS_PER_DAY = 86_400_000

const utc = (iso: string): number => {
  const { year, month, day } = partsOf(iso)
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime()
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

const fromUtc = (ms: number): string => {
  const date = new Date(ms)
  return isoOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

/** A leap year, for days without a year: 29 February exists in it. */
export const LEAP_YEAR = 2000

/** Returns an existing day as YYYY-MM-DD (years 0 to 9999; month 1 to 12). */
export const isoOf = (year: number, month: number, day: number): string =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`

/** Returns the parts of a YYYY-MM-DD day. */
export const partsOf = (iso: string): DayParts => ({
  year: Number(iso.slice(0, 4)),
  month: Number(iso.slice(5, 7)),
  day: Number(iso.slice(8, 10)),
})

/** Returns the number of days in a month (1 to 12) of the Gregorian calendar. */
export const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Tells whether the day exists in the Gregorian calendar. */
export const dayExists = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** Returns the weekday of a YYYY-MM-DD day: 0 Sunday to 6 Saturday. */
export const weekdayOf = (iso: string): number => new Date(utc(iso)).getUTCDay()

/** Returns the same day and month in another year (0 to 9999), even 29 February where that year has none. */
export const dayInYear = (iso: string, year: number): string => `${pad(year, 4)}${iso.slice(4)}`

/** Returns the number of days from `a` to `b`; negative if `b` is earlier. */
export const daysBetween = (a: string, b: string): number => Math.round((utc(b) - utc(a)) / MS_PER_DAY)

/** Returns the day `days` later; earlier if `days` is negative. */
export const addDays = (iso: string, days: number): string => fromUtc(utc(iso) + days * MS_PER_DAY)

/** Returns the whole years from one day to another. An anniversary counts from its day on. */
export function yearsBetween(from: string, to: string): number {
  const [a, b] = [partsOf(from), partsOf(to)]
  const reached = b.month > a.month || (b.month === a.month && b.day >= a.day)
  return b.year - a.year - (reached ? 0 : 1)
}

/** Returns the ages in whole years that somebody born in one period may have in another. */
export const agesAt = (born: Period, at: Period): Interval => ({
  low: yearsBetween(born.to, at.from),
  high: yearsBetween(born.from, at.to),
})

/**
 * Returns the first and last day of a month, counted from January of `year`: month 0 is December of the year before.
 */
export const monthPeriod = (year: number, month: number): Period => {
  const index = year * 12 + month - 1
  const y = Math.floor(index / 12)
  const m = index - y * 12 + 1
  return { from: isoOf(y, m, 1), to: isoOf(y, m, daysInMonth(y, m)) }
}

/** Returns the first and last day of a year. */
export const yearPeriod = (year: number): Period => ({ from: isoOf(year, 1, 1), to: isoOf(year, 12, 31) })

/** Returns Monday and Sunday of the week that contains a day. */
export const weekPeriod = (iso: string): Period => {
  const from = addDays(iso, -((weekdayOf(iso) + 6) % 7))
  return { from, to: addDays(from, 6) }
}

/** Tells whether `text` is an existing day written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
