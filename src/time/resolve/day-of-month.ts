import { dayExists, daysBetween, isoOf, monthPeriod, partsOf } from '../../base/calendar.ts'
import type { Tense } from '../tense/group.ts'

/** Of any three consecutive months, at least two have every day. */
const MONTHS_TO_TRY = 3

/** Returns the nearest such day of a month on or before (step -1), or on or after (step 1), the day of publication. */
const search = (published: string, day: number, step: 1 | -1): string | null => {
  const { year, month } = partsOf(published)
  for (let tried = 0; tried < MONTHS_TO_TRY; tried++) {
    const { year: y, month: m } = partsOf(monthPeriod(year, month + tried * step).from)
    const found = dayExists(y, m, day) ? isoOf(y, m, day) : null
    if (found && (step < 0 ? found <= published : found >= published)) return found
  }
  return null
}

/** Returns the day that "the 18th" means in an article published on a day; null if none fits. */
export const dayOfMonth = (published: string, day: number, tense: Tense): string | null => {
  const [past, future] = [search(published, day, -1), search(published, day, 1)]
  if (tense === 'past' || !future) return past
  if (tense === 'future' || !past) return future
  return daysBetween(past, published) < daysBetween(published, future) ? past : future
}
