import type { Draft } from '../draft.ts'
import { joining } from './join.ts'

const OF_LAST_YEAR = /^,?\s(?:of\s|in\s)?$/
const IN_MONTH = /^,?\s(?:in|on)\s$/

const lacksYear = ({ when, until }: Draft): boolean =>
  (when.kind === 'calendar' && when.year === null && when.month !== null && !until) ||
  (when.kind === 'quarter' && when.year === null)

const yearShiftOf = ({ when }: Draft): number | null =>
  when.kind === 'shift' && when.unit === 'year' && when.anchor === 'publication' && Math.abs(when.by) <= 1
    ? when.by
    : null

const plainYear = ({ when, until }: Draft): number | null =>
  when.kind === 'calendar' && when.month === null && !until ? when.year : null

const withYear = (draft: Draft, year: number): Draft =>
  draft.when.kind === 'calendar' || draft.when.kind === 'quarter' ? { ...draft, when: { ...draft.when, year } } : draft

/**
 * Joins a date and its year: "October 7 last year", "in March of this year", "last year in May", "October 7 of 2023".
 */
export const joinYear = joining((left, right, between) => {
  const span = { start: left.start, end: right.end }
  if (lacksYear(left) && OF_LAST_YEAR.test(between)) {
    const year = plainYear(right)
    if (yearShiftOf(right) !== null) return { ...left, ...span, yearShift: yearShiftOf(right) }
    if (year !== null) return { ...withYear(left, year), ...span }
  }
  if (yearShiftOf(left) !== null && lacksYear(right) && IN_MONTH.test(between))
    return { ...right, ...span, yearShift: yearShiftOf(left) }
  return null
})
