import { addDays, daysBetween } from '../../base/calendar.ts'

const FIRST = '0001-01-01'

/** Days from the first of January of the year 1 to a day (YYYY-MM-DD). */
export const dayNumber = (day: string): number => daysBetween(FIRST, day)

/** The way back. */
export const dayFromNumber = (number: number): string => addDays(FIRST, number)
