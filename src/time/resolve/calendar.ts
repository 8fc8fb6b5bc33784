import { dayExists, daysBetween, isoOf, monthPeriod, partsOf, weekdayOf, yearPeriod } from '../../base/calendar.ts'
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

/** Returns the month or day nearest to publication, in the direction of the tense or of a weekday written beside it. */
export const yearlessPeriod = (
  published: string,
  month: number,
  day: number | null,
  which: RelativeWord | null,
  weekday: number | null,
  tense: () => Tense,
): Period | null => {
  const { year } = partsOf(published)
  if (which === 'last') return search(year, -1, month, day, ({ to }) => to < published)
  if (which === 'next') return search(year, 1, month, day, ({ from }) => from > published)
  if (which === 'this') return periodIn(year, month, day)
  const past = () => search(year, -1, month, day, ({ from }) => from <= published)
  const future = () => search(year, 1, month, day, ({ to }) => to >= published)
  const [likely, other] = tense() === 'past' ? [past, future] : [future, past]
  const period = likely()
  const second = weekday === null || !period || weekdayOf(period.from) === weekday ? null : other()
  return second && fitsBetter(second.from, weekday, published) ? second : period
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
