import { dayExists, daysBetween } from '../../../base/calendar.ts'
import type { Quantity } from '../../../model/index.ts'
import { misprintBetween } from '../../../slip/index.ts'
import { quoteHere, verdict } from '../../../wording/verdict.ts'
import type { InconsistencyFinder } from '../inconsistency-finder.ts'

const DIGITS = /^(\d{4})(\d{2})(\d{2})$/
/** Days between two labels that name the days of one series, at most. */
const OF_ONE_SERIES = 400

/** "Snapshot 20174131", where others are named by their day: a label of eight digits that is no day, and would be one but for a slip. */
export const dateLabel: InconsistencyFinder = function* ({ reading }) {
  const labels = reading.quantities.filter(({ text, in: where }) => where === 'text' && DIGITS.test(text))
  const days = labels.filter(({ text }) => dayOf(text) !== null)
  for (const label of labels) {
    if (days.some((day) => day !== label && isOfSeries(label, day))) continue
    const right = days.find((day) => day !== label && misprintBetween(label, day) !== null)
    if (!right) continue
    yield verdict('same-thing-twice', label, {
      severity: 'warning',
      message: `${label.text} is not a day near ${right.text}: likely the same label.`,
      expected: right.text,
      evidence: [quoteHere(reading, right)],
    })
  }
}

/** Returns the day that a label names, as YYYY-MM-DD; null for none. */
function dayOf(label: string): string | null {
  const [, year, month, day] = DIGITS.exec(label) ?? []
  return dayExists(Number(year), Number(month), Number(day)) ? `${year}-${month}-${day}` : null
}

/** Tells whether a label names a day, and one near that of another. */
function isOfSeries({ text }: Quantity, { text: other }: Quantity): boolean {
  const [day, otherDay] = [dayOf(text), dayOf(other)]
  return day !== null && otherDay !== null && Math.abs(daysBetween(day, otherDay)) <= OF_ONE_SERIES
}
