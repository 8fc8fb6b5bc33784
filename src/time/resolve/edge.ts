import { addDays, daysBetween } from '../../base/calendar.ts'
import type { Period, PeriodPart } from '../../model/date.ts'

/**
 * The part of a period meant by "early", "mid" and "late", in hundredths of its length; wide, so as not to exclude
 * anything.
 */
const PARTS: Record<PeriodPart, [number, number]> = { early: [0, 50], mid: [25, 75], late: [50, 100] }

/** Returns the early, middle or late part of a period. */
export const edgeOf = (period: Period, edge: PeriodPart): Period => {
  const days = daysBetween(period.from, period.to) + 1
  const [first, last] = PARTS[edge]
  return {
    from: addDays(period.from, Math.floor((days * first) / 100)),
    to: addDays(period.from, Math.ceil((days * last) / 100) - 1),
  }
}
