import type { Interval, Units } from '../model/index.ts'

/** What is so much a second is so much an hour, by the clock. By the day it is another matter: shops close, and people sleep. */
const CLOCK = ['second', 'minute', 'hour']
/** Days of a week on which what is said by the day may happen: those of a working week, or all. */
const DAYS = { fewest: 5, most: 7 }

type Per = string | null

/** Whether what is said per one thing can be said per the other. */
export const ratesConvert = (from: Per, to: Per): boolean =>
  from === to || [from, to].every(isOfClock) || [from, to].sort().join() === 'day,week'

/** A number per one thing, per the other: as wide as the days of a week are open; null where the two do not convert. */
export function convertRate(said: Interval, from: Per, to: Per, units: Units): Interval | null {
  if (from === to) return said
  if (from === 'day' && to === 'week')
    return bothEnds(
      said,
      (low) => low * DAYS.fewest,
      (high) => high * DAYS.most,
    )
  if (from === 'week' && to === 'day')
    return bothEnds(
      said,
      (low) => low / DAYS.most,
      (high) => high / DAYS.fewest,
    )
  return isOfClock(from) && isOfClock(to) ? units.convert(said, to, from) : null
}

const isOfClock = (per: Per): per is string => per !== null && CLOCK.includes(per)

const bothEnds = (
  { low, high }: Interval,
  ofLow: (low: number) => number,
  ofHigh: (high: number) => number,
): Interval => ({
  low: low === null ? null : ofLow(low),
  high: high === null ? null : ofHigh(high),
})
