import type { Draft } from '../draft.ts'
import { joining } from './join.ts'

/** A point behind the weekday ends the sentence: one that shortens it ("Fri.") is part of the weekday. */
const BEFORE = /^,?\s(?:the\s|on\s)?$/
const AFTER = /^(?:,\s(?:a\s)?|\s?\()$/

const hasDay = ({ when, until }: Draft): boolean => when.kind === 'calendar' && when.day !== null && !until

const weekdayOf = ({ when }: Draft): number | null =>
  when.kind === 'weekday' && !when.which && when.week === null ? when.weekday : null

/** "Friday, March 21, 2024" and "March 21 (Friday)": one day, with the weekday that was written. */
export const joinWeekday = joining((left, right, between, next) => {
  if (weekdayOf(left) !== null && hasDay(right) && BEFORE.test(between))
    return { ...right, start: left.start, weekday: weekdayOf(left) }
  if (hasDay(left) && left.weekday === null && weekdayOf(right) !== null && AFTER.test(between))
    return { ...left, end: right.end + (between.endsWith('(') && next === ')' ? 1 : 0), weekday: weekdayOf(right) }
  return null
})
