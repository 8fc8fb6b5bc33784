import { addDays, isoOf, partsOf } from '../../base/calendar.ts'
import type { DateMention, Period } from '../../model/date.ts'
import type { InPassage } from '../../model/span.ts'
import type { Draft, When } from '../draft.ts'
import type { Tense } from '../tense/group.ts'
import { datedPeriod, isImpossible, yearlessPeriod } from './calendar.ts'
import { dayOfMonth } from './day-of-month.ts'
import { feastPeriod } from './feast.ts'
import { lastWithin } from './mentioned.ts'
import { seasonPeriod } from './season.ts'
import { quarterPeriod, shiftedPeriod } from './shift.ts'
import { nthWeekdayOf, resolveWeekday, weekdayFrom, weekdayInWeek, weekdayUpTo } from './weekday.ts'

/** What is needed to resolve a date. */
export interface Setting {
  published: string | null
  /** The dates that the text named before, in order. */
  mentioned: readonly InPassage<DateMention>[]
  tense: () => Tense
  yearShift: number | null
  /** Whether it begins a period that lasts until publication. */
  since: boolean
  weekday: number | null
}

/** Days after a quarter within which it is still meant, whatever the tense: its results are only due. */
const JUST_OVER = 60

const quarterOf = (quarter: number, year: number | null, { published, yearShift, tense }: Setting): Period | null => {
  if (year !== null) return quarterPeriod(year, quarter)
  if (!published) return null
  const own = partsOf(published).year
  if (yearShift !== null) return quarterPeriod(own + yearShift, quarter)
  const present = quarterPeriod(own, quarter)
  if (present.from > published) return tense() === 'future' ? present : quarterPeriod(own - 1, quarter)
  const isOver = addDays(present.to, JUST_OVER) < published
  return isOver && tense() === 'future' ? quarterPeriod(own + 1, quarter) : present
}

/** Returns the nth weekday of a month; null if the month has no fifth. */
const nthWeekday = (
  { nth, weekday, month, year, away }: Extract<When, { kind: 'nth-weekday' }>,
  setting: Setting,
): Period | null => {
  const { published } = setting
  const whole =
    month === null
      ? published && shiftedPeriod(published, 'month', away)
      : periodOf({ kind: 'calendar', year, month, day: null, which: null }, setting)
  if (!whole) return null
  const day = nthWeekdayOf(whole, nth, weekday)
  return day <= whole.to ? { from: day, to: day } : null
}

/** Tells whether "the 1800s" is a century; "the 2000s" are a decade. */
const isCentury = (year: number): boolean => year % 100 === 0 && year < 2000

const weekend = (saturday: string): Period => ({ from: saturday, to: addDays(saturday, 1) })

const periodOf = (when: When, setting: Setting): Period | null => {
  const { published, tense } = setting
  switch (when.kind) {
    case 'open':
      return null
    case 'decade':
      return { from: isoOf(when.year, 1, 1), to: isoOf(when.year + (isCentury(when.year) ? 99 : 9), 12, 31) }
    case 'quarter':
      return quarterOf(when.quarter, when.year, setting)
    case 'season':
      return seasonPeriod(when, published)
    case 'feast':
      return feastPeriod(when, published, tense)
    case 'shift': {
      const anchor = when.anchor === 'mention' ? (lastWithin(setting.mentioned, when.unit) ?? published) : published
      return anchor ? shiftedPeriod(anchor, when.unit, when.by) : null
    }
    case 'day': {
      const day = published && dayOfMonth(published, when.day, tense())
      return day ? { from: day, to: day } : null
    }
    case 'weekday': {
      if (!published) return null
      const { weekday, which, week } = when
      const day =
        week === null ? resolveWeekday(published, weekday, which, tense) : weekdayInWeek(published, weekday, week)
      return { from: day, to: day }
    }
    case 'nth-weekday':
      return nthWeekday(when, setting)
    case 'weekend': {
      if (!published) return null
      if (when.which === 'last') return weekend(weekdayUpTo(addDays(published, -2), 6))
      if (when.which === 'next') return weekend(weekdayInWeek(published, 6, 1))
      return weekend(tense() === 'past' && !when.which ? weekdayUpTo(published, 6) : weekdayInWeek(published, 6, 0))
    }
    case 'calendar': {
      if (isImpossible(when)) return null
      const { year, month, day, which } = when
      if (year !== null) return datedPeriod(year, month, day)
      if (!published || month === null) return null
      if (setting.yearShift !== null) return datedPeriod(partsOf(published).year + setting.yearShift, month, day)
      return yearlessPeriod(published, month, day, { ...setting, which })
    }
  }
}

/** Returns the first and last day of a draft; null if they cannot be determined. */
export const rangeOf = ({ when, until }: Draft, setting: Setting): Period | null => {
  const first = periodOf(when, setting)
  if (!until) return first
  if (when.kind === 'weekday' && until.kind === 'weekday' && first) {
    const past = setting.tense() === 'past'
    const last = past ? periodOf(until, setting)?.to : weekdayFrom(first.from, until.weekday)
    return last ? { from: past ? weekdayUpTo(last, when.weekday) : first.from, to: last } : null
  }
  const last = periodOf(until, setting)
  if (!first || !last) return null
  if (first.from <= last.to) return { from: first.from, to: last.to }
  // The first end is in the last year in which it precedes the other end: "December 28 to January 3".
  if (when.kind !== 'calendar' || when.month === null) return null
  const { year } = partsOf(last.from)
  const earlier = [year, year - 1].map((y) => datedPeriod(y, when.month, when.day)).find((p) => p && p.from <= last.to)
  return earlier ? { from: earlier.from, to: last.to } : null
}
