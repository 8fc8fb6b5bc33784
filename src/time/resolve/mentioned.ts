import type { DateMention } from '../../model/date.ts'
import { shiftedPeriod, type Unit } from './shift.ts'

/** The first day of what a text named last that lies within one day, one week, one month and so on; null for none. */
export type Mentioned = Record<Unit, string | null>

const UNITS: readonly Unit[] = ['day', 'week', 'month', 'quarter', 'year']

/** Takes a date in: "in 1986" is what "the previous year" is counted from, and not "the previous day". */
export function remember(mentioned: Mentioned, { from, to }: DateMention): void {
  if (!from || !to) return
  for (const unit of UNITS) if (shiftedPeriod(from, unit, 0).to >= to) mentioned[unit] = from
}
