import type { NamedEvent } from '../model/rules.ts'
import { addDays, dayExists, daysBetween, isoOf, partsOf } from './calendar.ts'

/** Days on either side of a day within which the occurrences of an event are listed: those of the years beside it. */
const REACH = 400
/** Mean length of a period in days. */
const MEAN = { day: 1, week: 7, month: 30.44, year: 365.25 } as const
/** Periods before the first that is likely near. */
const MARGIN = 2

/** Returns the days (YYYY-MM-DD) on which an event takes place, in the order of time: all that the rules list, and of one that repeats those within some 400 days of `around`. */
export function occurrencesNear(
  { date, days, every }: Pick<NamedEvent, 'date' | 'days' | 'every'>,
  around: string,
): string[] {
  if (every === null) return days
  const { count, unit } = every
  const first = Math.floor((daysBetween(date, around) - REACH) / (count * MEAN[unit])) - MARGIN
  const found: string[] = []
  for (let n = first; ; n++) {
    const day = shifted(date, n * count, unit)
    if (day === null) continue
    const distance = daysBetween(around, day)
    if (distance > REACH) break
    if (distance >= -REACH) found.push(day)
  }
  return found
}

/** Returns the day so many periods later; null where that month has no such day. */
function shifted(date: string, periods: number, unit: 'day' | 'week' | 'month' | 'year'): string | null {
  if (unit === 'day' || unit === 'week') return addDays(date, periods * MEAN[unit])
  const { year, month, day } = partsOf(date)
  const index = year * 12 + month - 1 + periods * (unit === 'year' ? 12 : 1)
  const [inYear, inMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return dayExists(inYear, inMonth, day) ? isoOf(inYear, inMonth, day) : null
}
