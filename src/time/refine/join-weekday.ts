import type { Draft } from '../draft.ts'
import { joining } from './join.ts'

/** A full stop after the weekday ends the sentence; that of an abbreviation ("Fri.") is part of the weekday. */
const BEFORE = /^,?\s(?:the\s|on\s)?$/
const AFTER = /^(?:,\s(?:a\s)?|\s?\()$/

const hasDay = ({ when, until }: Draft): boolean => when.kind === 'calendar' && when.day !== null && !until

const weekdayOf = ({ when }: Draft): number | null =>
  when.kind === 'weekday' && when.week === null ? when.weekday : null

/** Joins a date and its weekday: "Friday, March 21, 2024", "this Sunday, May 28", "March 21 (Friday)". */
export const joinWeekday = joining((left, right, between, next) => {
  if (weekdayOf(left) !== null && hasDay(right) && BEFORE.test(between))
    return { ...right, start: left.start, weekday: weekdayOf(left) }
  if (hasDay(left) && left.weekday === null && weekdayOf(right) !== null && AFTER.test(between))
    return { ...left, end: right.end + (between.endsWith('(') && next === ')' ? 1 : 0), weekday: weekdayOf(right) }
  return null
})
