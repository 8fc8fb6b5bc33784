import { addDays, weekdayOf, weekPeriod } from '../../base/calendar.ts'
import type { RelativeWord } from '../draft.ts'
import type { Tense } from '../tense/group.ts'

/** The last such weekday on or before a day. */
export const weekdayUpTo = (day: string, weekday: number): string => addDays(day, -((weekdayOf(day) - weekday + 7) % 7))

/** The first such weekday on or after a day. */
export const weekdayFrom = (day: string, weekday: number): string => addDays(day, (weekday - weekdayOf(day) + 7) % 7)

/** The weekday of the week `weeks` away; weeks begin on Monday. */
export const weekdayInWeek = (day: string, weekday: number, weeks: number): string =>
  weekdayFrom(addDays(weekPeriod(day).from, weeks * 7), weekday)

const nearest = (published: string, weekday: number): string => {
  const ahead = (weekday - weekdayOf(published) + 7) % 7
  return ahead <= 3 ? weekdayFrom(published, weekday) : weekdayUpTo(published, weekday)
}

/** The day that a weekday means in an article of that day. */
export const resolveWeekday = (
  published: string,
  weekday: number,
  which: RelativeWord | null,
  tense: () => Tense,
): string => {
  if (which === 'last') return weekdayUpTo(addDays(published, -1), weekday)
  if (which === 'next') return weekdayInWeek(published, weekday, 1)
  const lies = which === 'this' ? 'future' : tense()
  if (lies === 'future') return weekdayFrom(published, weekday)
  return lies === 'either' ? nearest(published, weekday) : weekdayUpTo(published, weekday)
}
