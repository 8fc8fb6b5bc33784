import type { DateMention, Period } from '../model/index.ts'
import { daysInMonth, isoOf, monthPeriod, partsOf, yearPeriod } from './calendar.ts'

/**
 * Returns the day or period that a date names; null if unknown. For "since May" that is May, without the time until
 * publication.
 */
export function periodNamed({
  from,
  to,
  grain,
  since,
}: Pick<DateMention, 'from' | 'to' | 'grain' | 'since'>): Period | null {
  if (from === null || to === null) return null
  if (!since) return { from, to }
  const { year, month } = partsOf(from)
  if (grain === 'day') return { from, to: from }
  if (grain === 'month') return { from, to: isoOf(year, month, daysInMonth(year, month)) }
  return grain === 'year' ? yearPeriod(year) : null
}

/** Returns the day, month or year in which a day lies. */
export function periodAround(iso: string, grain: 'day' | 'month' | 'year'): Period {
  const { year, month } = partsOf(iso)
  if (grain === 'year') return yearPeriod(year)
  return grain === 'month' ? monthPeriod(year, month) : { from: iso, to: iso }
}
