import { dayExists, daysBetween, isoOf, monthPeriod, partsOf } from '../../base/calendar.ts'
import type { Tense } from '../tense/group.ts'

/** Of three months in a row two have every day. */
const MONTHS_TO_TRY = 3

/** The nearest such day of a month, on or on this side of the day of publication. */
const search = (published: string, day: number, step: 1 | -1): string | null => {
  const { year, month } = partsOf(published)
  for (let tried = 0; tried < MONTHS_TO_TRY; tried++) {
    const { year: y, month: m } = partsOf(monthPeriod(year, month + tried * step).from)
    const found = dayExists(y, m, day) ? isoOf(y, m, day) : null
    if (found && (step < 0 ? found <= published : found >= published)) return found
  }
  return null
}

/** The day that "the 18th" means in an article of that day. */
export const dayOfMonth = (published: string, day: number, tense: Tense): string | null => {
  const [past, future] = [search(published, day, -1), search(published, day, 1)]
  if (tense === 'past' || !future) return past
  if (tense === 'future' || !past) return future
  return daysBetween(past, published) < daysBetween(published, future) ? past : future
}
