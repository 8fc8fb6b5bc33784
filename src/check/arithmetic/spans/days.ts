import { addDays, daysBetween, daysInMonth, isoOf, partsOf } from '../../../base/calendar.ts'
import type { Interval, Period } from '../../../model/index.ts'

/** Mean length of each unit of time in days. */
export const DAYS_IN: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.44, year: 365.25, decade: 3652.5 }

/** Returns the days from one period to another: from the end of the first to the start of the second at least, from start to end at most. */
export const daysFrom = (a: Period, b: Period): Interval => ({
  low: daysBetween(a.to, b.from),
  high: daysBetween(a.from, b.to),
})

/** Returns the period `years` earlier. */
export const yearsEarlier = ({ from, to }: Period, years: number): Period => ({
  from: shifted(from, years),
  to: shifted(to, years),
})

function shifted(iso: string, years: number): string {
  const { year, month, day } = partsOf(iso)
  const last = daysInMonth(year - years, month)
  return day <= last ? isoOf(year - years, month, day) : addDays(isoOf(year - years, month, last), day - last)
}
