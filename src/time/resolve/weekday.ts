import { addDays, weekdayOf, weekPeriod } from '../../base/calendar.ts'
import type { Period } from '../../model/date.ts'
import type { RelativeWord } from '../draft.ts'
import type { Tense } from '../tense/group.ts'

/** Returns the last such weekday on or before a day. */
export const weekdayUpTo = (day: string, weekday: number): string => addDays(day, -((weekdayOf(day) - weekday + 7) % 7))

/** Returns the first such weekday on or after a day. */
export const weekdayFrom = (day: string, weekday: number): string => addDays(day, (weekday - weekdayOf(day) + 7) % 7)

/** Returns the nth such weekday of a period, or the last for -1; the fifth of a month may lie beyond it. */
export const nthWeekdayOf = ({ from, to }: Period, nth: number, weekday: number): string =>
  nth < 0 ? weekdayUpTo(to, weekday) : addDays(weekdayFrom(from, weekday), (nth - 1) * 7)

/** Returns the weekday in the week that is `weeks` away; weeks begin on Monday. */
export const weekdayInWeek = (day: string, weekday: number, weeks: number): string =>
  weekdayFrom(addDays(weekPeriod(day).from, weeks * 7), weekday)

const nearest = (published: string, weekday: number): string => {
  const ahead = (weekday - weekdayOf(published) + 7) % 7
  return ahead <= 3 ? weekdayFrom(published, weekday) : weekdayUpTo(published, weekday)
}

/** Returns the day that a weekday means in an article published on a day. */
export const resolveWeekday = (
  published: string,
  weekday: number,
  which: RelativeWord | null,
  tense: () => Tense,
): string => {
  if (which === 'last') return weekdayUpTo(addDays(published, -1), weekday)
  if (which === 'next') return weekdayInWeek(published, weekday, 1)
  const direction = which === 'this' ? 'future' : tense()
  if (direction === 'future') return weekdayFrom(published, weekday)
  return direction === 'either' ? nearest(published, weekday) : weekdayUpTo(published, weekday)
}
