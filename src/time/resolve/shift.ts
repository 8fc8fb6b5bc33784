import { addDays, monthPeriod, partsOf, weekPeriod, yearPeriod } from '../../base/calendar.ts'
import type { Period } from '../../model/date.ts'

/** What "the previous day", "the same month", "two years later" count in. */
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year'

/** First to last day of a quarter, counted on from the first of `year`. */
export const quarterPeriod = (year: number, quarter: number): Period => ({
  from: monthPeriod(year, quarter * 3 - 2).from,
  to: monthPeriod(year, quarter * 3).to,
})

/** The period of that unit, `by` units away from the one that a day lies in. */
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
