import {
  addDays,
  dayExists,
  daysBetween,
  isoOf,
  monthPeriod,
  partsOf,
  weekdayOf,
  yearPeriod,
} from '../../base/calendar.ts'
import type { Period } from '../../model/date.ts'
import type { RelativeWord, When } from '../draft.ts'
import type { Tense } from '../tense/group.ts'

/** A calendar date whose year may be missing. */
export type CalendarWhen = Extract<When, { kind: 'calendar' }>

/** Leap days are at most this many years apart. */
const YEARS_TO_TRY = 8

const periodIn = (year: number, month: number, day: number | null): Period | null => {
  if (day === null) return monthPeriod(year, month)
  return dayExists(year, month, day) ? { from: isoOf(year, month, day), to: isoOf(year, month, day) } : null
}

const search = (year: number, step: 1 | -1, month: number, day: number | null, fits: (period: Period) => boolean) => {
  for (let tried = 0; tried <= YEARS_TO_TRY; tried++) {
    const period = periodIn(year + tried * step, month, day)
    if (period && fits(period)) return period
  }
  return null
}

/** Days after a month within which "last May" means that of the year before. */
const JUST_OVER = 31
/**
 * A day without its year at most this many days away is meant even against the tense of its verb, because the other one
 * is more than ten months away.
 */
const CLOSE = 60

/** What shows which year is meant by a date without one. */
export interface YearClues {
  which: RelativeWord | null
  /** The weekday beside it. */
  weekday: number | null
  /** Whether the period began before publication: "since March". */
  since: boolean
  tense: () => Tense
}

/**
 * Returns the month or day nearest to publication that the tense allows, or that the weekday beside it fits. Null if the
 * day does not exist.
 */
export const yearlessPeriod = (
  published: string,
  month: number,
  day: number | null,
  { which, weekday, since, tense }: YearClues,
): Period | null => {
  const { year } = partsOf(published)
  if (which === 'last') return search(year, -1, month, day, ({ to }) => to < addDays(published, -JUST_OVER))
  if (which === 'next') return search(year, 1, month, day, ({ from }) => from > published)
  if (which === 'this') return periodIn(year, month, day)
  const past = search(year, -1, month, day, ({ from }) => from <= published)
  if (since) return past
  const future = search(year, 1, month, day, ({ to }) => to >= published)
  const direction = tense()
  const [likely, other] = direction === 'past' ? [past, future] : [future, past]
  const isOtherClose = distance(other, published) <= closeness(direction, day)
  const isOtherNearer = direction === 'either' && distance(other, published) < distance(likely, published)
  const period = isOtherClose || isOtherNearer ? other : likely
  const second = weekday === null || !period || weekdayOf(period.from) === weekday ? null : [past, future]
  return second?.find((found) => found && fitsBetter(found.from, weekday, published)) ?? period
}

/**
 * Returns how close the other date must be. A month that has just ended is meant even by a verb in the future, because
 * the next one is called "next May"; "hired in May" may be eleven months ago.
 */
const closeness = (direction: Tense, day: number | null): number => {
  if (day !== null) return CLOSE
  return direction === 'past' ? -1 : JUST_OVER
}

/** Returns how many days a period is away from publication. */
const distance = (period: Period | null, published: string): number => {
  if (period === null) return Number.POSITIVE_INFINITY
  const { from, to } = period
  return from > published ? daysBetween(published, from) : Math.max(0, daysBetween(to, published))
}

/** How far off, in days, a date may be for the weekday beside it to determine its year. */
const NEAR = 183

const fitsBetter = (day: string, weekday: number | null, published: string): boolean =>
  weekdayOf(day) === weekday && Math.abs(daysBetween(day, published)) <= NEAR

/** Tells whether the date does not exist, in its year or, if none is written, in any. */
export const isImpossible = ({ year, month, day }: CalendarWhen): boolean => {
  if (month === null) return false
  return day === null ? month < 1 || month > 12 : !dayExists(year ?? 2000, month, day)
}

/** Returns the period of a date whose year is known; null if it does not exist. */
export const datedPeriod = (year: number, month: number | null, day: number | null): Period | null =>
  month === null ? yearPeriod(year) : periodIn(year, month, day)
