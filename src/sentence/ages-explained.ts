import { daysBetween } from '../base/calendar.ts'
import type { Period, StatementOf } from '../model/index.ts'

type Age = StatementOf<'age'>

/** Tells whether the years between two ages may explain their difference, at any of the times that each may be as of. */
export const isExplained = (later: Age, earlier: Age): boolean =>
  later.when.some((now) => earlier.when.some((then) => mayPass(yearsOf(later) - yearsOf(earlier), then, now)))

const yearsOf = ({ value }: Age): number => value.low as number

/** Tells whether so many birthdays may lie between two times; the dead have none. */
function mayPass(birthdays: number, then: Period, now: Period): boolean {
  if (birthdays === 0) return true
  const [from, to, years] = birthdays > 0 ? [then, now, birthdays] : [now, then, -birthdays]
  return areBirthdays(years, daysBetween(from.from, to.to)) && years >= Math.floor(daysBetween(from.to, to.from) / YEAR)
}

/** Tells whether so many birthdays may lie within so many days. */
export const areBirthdays = (birthdays: number, days: number): boolean =>
  birthdays === 0 || (birthdays > 0 && days > 0 && birthdays <= Math.ceil(days / YEAR))

/** The length of a year, in days. */
const YEAR = 365.25
