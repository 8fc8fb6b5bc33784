import { addDays, daysBetween } from '../../base/calendar.ts'

const FIRST = '0001-01-01'

/** Returns the number of days from 1 January of the year 1 to a day (YYYY-MM-DD). */
export const dayNumber = (day: string): number => daysBetween(FIRST, day)

/** Returns the day (YYYY-MM-DD) for a number from `dayNumber`. */
export const dayFromNumber = (number: number): string => addDays(FIRST, number)
