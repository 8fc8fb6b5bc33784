import { addDays, isoOf } from '../model/calendar.ts'

const written = (calendar: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { month: 'long', day: 'numeric', timeZone: 'UTC' })

const FORMATS = {
  hebrew: written('hebrew'),
  chinese: new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' }),
  persian: written('persian'),
}

/**
 * The last day of a year of ours that another calendar writes so: "15 Nisan", "Farvardin 1". The runtime knows the
 * calendars. A feast that begins on the eve is given by the day after it.
 */
export function dayWritten(calendar: keyof typeof FORMATS, words: RegExp, year: number): string {
  const format = FORMATS[calendar]
  let day = isoOf(year, 12, 31)
  while (day > isoOf(year, 1, 1) && !words.test(format.format(new Date(day)))) day = addDays(day, -1)
  return day
}
