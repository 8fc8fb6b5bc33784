import type { MaxChange } from '../../model/index.ts'

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.44, year: 365.25 }

/** Reads a limit such as "300% per week" or "500 per day". The schema has checked its form. */
export function maxChangeOf(written: string): MaxChange {
  const [amount = '', period = ''] = written.split(' per ')
  return {
    kind: amount.endsWith('%') ? 'percent' : 'absolute',
    by: Number.parseFloat(amount),
    days: DAYS[period] ?? 1,
    written,
  }
}
