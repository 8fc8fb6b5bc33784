import { addDays } from '../base/calendar.ts'
import { intersects } from '../base/interval.ts'
import type { FactValue, Interval, Series } from '../model/index.ts'
import { acceptedBy, periodOf, type Stated, valuesAt, valuesOfSource } from './reference.ts'

/**
 * How a number stands to the values of its time: there are none; it fits; it is newer than the last value of what only rises or
 * falls; or it contradicts a value.
 */
export type Standing = { kind: 'unknown' } | { kind: 'fits' } | { kind: 'newer' | 'contradicts'; value: FactValue }

/**
 * Returns how a number stands to the values of its time. What only rises or falls may have any number between two values; past
 * the last one it is news.
 */
export function standingOf(stated: Stated, accepted: Interval): Standing {
  const { series } = stated
  const values = valuesAt(stated)
  const value = values.at(-1)
  if (!value) return { kind: 'unknown' }
  if (values.some((v) => intersects(acceptedBy(v, series.tolerance), accepted))) return { kind: 'fits' }
  if (series.direction === null) return { kind: 'contradicts', value }
  const isAhead = liesBeyond(accepted, acceptedBy(value, series.tolerance), series)
  if (!isAhead) return isOfGrace(stated, accepted) ? { kind: 'fits' } : { kind: 'contradicts', value }
  if (value.until !== null && value.until > (value.from ?? '')) return { kind: 'contradicts', value }
  const later = valuesAfter(stated)
  if (later.length === 0) return { kind: 'newer', value }
  const isPastAll = later.every((next) => liesBeyond(accepted, acceptedBy(next, series.tolerance), series))
  return isPastAll && value.until !== null ? { kind: 'contradicts', value } : { kind: 'fits' }
}

/** Returns the first value of each source that holds only after the time of a claim; none for a time before all values. */
export function valuesAfter(stated: Stated): FactValue[] {
  const on = periodOf(stated)
  if (on === null) return []
  const values = valuesOfSource(stated, stated.series.values)
  if (!values.some(({ from }) => from === null || from <= on.to)) return []
  const later = values.filter(({ from }) => from !== null && from > on.to)
  return later.filter((value, i) => later.findIndex(({ by }) => by === value.by) === i)
}

/** Tells whether a number lies wholly beyond a value, in the direction of the series. */
export const liesBeyond = (number: Interval, value: Interval, { direction }: Series): boolean =>
  direction === 'rising' ? isBelow(value, number) : isBelow(number, value)

/** Tells whether all of `a` lies below all of `b`. */
export const isBelow = (a: Interval, b: Interval): boolean => a.high !== null && b.low !== null && a.high < b.low

/** Tells whether a number short of the value of its day has passed the one that held before the days of grace. */
function isOfGrace(stated: Stated, accepted: Interval): boolean {
  const { series } = stated
  const on = periodOf(stated)
  if (on === null || series.grace === 0) return false
  const day = addDays(on.from, -series.grace)
  const before = series.values.findLast(({ from }) => from === null || from <= day)
  return before !== undefined && !liesBeyond(acceptedBy(before, series.tolerance), accepted, series)
}
