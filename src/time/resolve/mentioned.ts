import type { DateMention } from '../../model/date.ts'
import type { InPassage } from '../../model/span.ts'
import { shiftedPeriod, type Unit } from './shift.ts'

/** How many dates back something may be counted from. */
const REACH = 20

/**
 * The first day of what a text named last that lies within one day, week, month and so on: "in 1986" is what "the previous
 * year" is counted from, and not "the previous day". Null where nothing near is.
 */
export function lastWithin(mentions: readonly InPassage<DateMention>[], unit: Unit): string | null {
  const within = ({ from, to }: InPassage<DateMention>) =>
    from !== null && to !== null && shiftedPeriod(from, unit, 0).to >= to
  return mentions.slice(-REACH).findLast(within)?.from ?? null
}
