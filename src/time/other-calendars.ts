import { addDays, isoOf } from '../base/calendar.ts'

type Calendar = 'hebrew' | 'chinese' | 'persian'

/** Made when first asked for: each takes long to make. */
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
 * The last day of a year of ours that another calendar writes so: "15 Nisan", "Farvardin 1". The runtime knows the
 * calendars. A feast that begins on the eve is given by the day after it.
 */
export function dayWritten(calendar: Calendar, words: RegExp, year: number): string {
  const format = formatOf(calendar)
  let day = isoOf(year, 12, 31)
  while (day > isoOf(year, 1, 1) && !words.test(format.format(new Date(day)))) day = addDays(day, -1)
  return day
}
