import { daysBetween, weekdayOf } from '../../base/calendar.ts'
import { WEEKDAY_TITLES } from '../../english/words/calendar.ts'
import type { DateMention } from '../../model/index.ts'

/** The last day of a range with a weekday that is not its own. */
export interface WrongEnd {
  date: DateMention
  /** The last day, YYYY-MM-DD. */
  day: string
  /** The weekday written, and the right one; 0 Sunday to 6 Saturday. */
  written: number
  right: number
}

const LAST = new RegExp(`(?:to|until|till|through|and|[–—-])\\s*(${WEEKDAY_TITLES.join('|')})\\b`, 'i')

/** Days from publication within which a range without a year is of the year that is nearest. */
const NEAR = 200

/**
 * Returns the ranges of days whose first weekday is right and whose last is not: "from Friday 7 June to Sunday 10 June" in 2024.
 * Where no year is written, the first weekday confirms the one that is nearest to publication.
 */
export function wrongEnds(dates: readonly DateMention[], published: string | null): WrongEnd[] {
  return dates.flatMap((date): WrongEnd[] => {
    const { from, to, weekday, grain, yearWritten, text } = date
    if (from === null || to === null || from >= to || weekday === null || grain !== 'day') return []
    if (weekdayOf(from) !== weekday) return []
    if (!yearWritten && (published === null || Math.abs(daysBetween(from, published)) > NEAR)) return []
    const name = LAST.exec(text)?.[1]?.toLowerCase()
    const written = WEEKDAY_TITLES.findIndex((title) => title.toLowerCase() === name)
    const right = weekdayOf(to)
    return written < 0 || written === right ? [] : [{ date, day: to, written, right }]
  })
}
