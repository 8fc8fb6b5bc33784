import type { Interval, Units } from '../model/index.ts'

/** Units of rates that convert by the clock. A rate per hour says little about a day: shops close, and people sleep. */
const CLOCK = ['second', 'minute', 'hour']
/** Days in a week for which a daily rate may hold: a working week, or all seven. */
const DAYS = { fewest: 5, most: 7 }

type Per = string | null

/** Tells whether a rate per one thing converts to a rate per the other. */
export const ratesConvert = (from: Per, to: Per): boolean =>
  from === to || [from, to].every(isOfClock) || [from, to].sort().join() === 'day,week'

/** Converts a rate, as an interval: from day to week it widens, for five to seven days; null where the two do not convert. */
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
