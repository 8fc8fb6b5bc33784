import type { DateMention } from '../../model/date.ts'
import type { InPassage } from '../../model/span.ts'
import { shiftedPeriod, type Unit } from './shift.ts'

/** How many dates back another date may refer. */
const REACH = 20

/**
 * Returns the first day of the latest date that lies within one day, week, month and so on: "the previous year" can
 * refer to "in 1986", "the previous day" cannot. Null if none does.
 */
export function lastWithin(mentions: readonly InPassage<DateMention>[], unit: Unit): string | null {
  const within = ({ from, to }: InPassage<DateMention>) =>
    from !== null && to !== null && shiftedPeriod(from, unit, 0).to >= to
  return mentions.slice(-REACH).findLast(within)?.from ?? null
}
