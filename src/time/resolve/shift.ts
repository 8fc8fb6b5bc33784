import { addDays, monthPeriod, partsOf, weekPeriod, yearPeriod } from '../../base/calendar.ts'
import type { Period } from '../../model/date.ts'

/** Unit of "the previous day", "the same month", "two years later". */
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year'

/** Returns the first and last day of a quarter, counted from the first of `year`; 0 is the last of the year before. */
export const quarterPeriod = (year: number, quarter: number): Period => ({
  from: monthPeriod(year, quarter * 3 - 2).from,
  to: monthPeriod(year, quarter * 3).to,
})

/** Returns the period `by` units away from the one that contains a day. */
export const shiftedPeriod = (day: string, unit: Unit, by: number): Period => {
  const { year, month } = partsOf(day)
  switch (unit) {
    case 'day':
      return { from: addDays(day, by), to: addDays(day, by) }
    case 'week':
      return weekPeriod(addDays(day, by * 7))
    case 'month':
      return monthPeriod(year, month + by)
    case 'quarter':
      return quarterPeriod(year, Math.ceil(month / 3) + by)
    case 'year':
      return yearPeriod(year + by)
  }
}
