import { addDays, isoOf } from '../base/calendar.ts'

type Calendar = 'hebrew' | 'chinese' | 'persian'

/** Created on first use, because each takes long to create. */
const formats = new Map<Calendar, Intl.DateTimeFormat>()

function formatOf(calendar: Calendar): Intl.DateTimeFormat {
  const known = formats.get(calendar)
  if (known) return known
  const month = calendar === 'chinese' ? 'numeric' : 'long'
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { month, day: 'numeric', timeZone: 'UTC' })
  formats.set(calendar, format)
  return format
}

/**
 * Returns the last day of a Gregorian year whose date in another calendar matches: "15 Nisan", "Farvardin 1". Uses the
 * runtime's calendars. If a feast begins on the eve, this is the day after.
 */
export function dayWritten(calendar: Calendar, words: RegExp, year: number): string {
  const format = formatOf(calendar)
  let day = isoOf(year, 12, 31)
  while (day > isoOf(year, 1, 1) && !words.test(format.format(new Date(day)))) day = addDays(day, -1)
  return day
}
