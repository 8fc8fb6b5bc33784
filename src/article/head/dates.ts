import { dayExists } from '../../base/calendar.ts'
import { SHORT_MONTHS } from '../../english/words/calendar.ts'

/** A day read from text: YYYY-MM-DD, the words of a date that does not exist, or null for no date. */
export type WrittenDay = { day: string } | { impossible: string } | null

const MONTHS = SHORT_MONTHS.map((name) => name.toLowerCase())

const YEAR = '(1[89]\\d\\d|20\\d\\d)'
const ISO = new RegExp(`^\\D{0,3}${YEAR}([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`)
const COMPACT = new RegExp(`^${YEAR}(\\d\\d)(\\d\\d)(?!\\d)`)
const SLASHED = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2${YEAR}(?!\\d)`)
const MONTH_FIRST = new RegExp(`^(?:[a-z]+,? )?([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}`, 'i')
const DAY_FIRST = new RegExp(`^(?:[a-z]+,? )?(\\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\\.?,? ${YEAR}`, 'i')

/** Reads the day from a date as people and programs write it. Keeps the day as written, whatever the time zone. */
export function readDay(written: string, locale: string): WrittenDay {
  const text = written.trim()
  const iso = ISO.exec(text)
  if (iso) return checked(iso[1], iso[3], iso[4], text)
  const compact = COMPACT.exec(text)
  if (compact) return checked(compact[1], compact[2], compact[3], text)
  const slashed = SLASHED.exec(text)
  if (slashed) {
    const [, first, , second, year] = slashed
    return dayFirst(locale, slashed[2] ?? '') ? checked(year, second, first, text) : checked(year, first, second, text)
  }
  const named = MONTH_FIRST.exec(text)
  if (named) return checked(named[3], monthNumber(named[1]), named[2], text)
  const reversed = DAY_FIRST.exec(text)
  return reversed ? checked(reversed[3], monthNumber(reversed[2]), reversed[1], text) : null
}

/** Returns the last day in a path: `2024-03-22-slug.md`, `2024/03/22/slug.md`, `2024/03/20-slug.md`, `2024-3-22-slug.md`, `20240322.txt`. */
export function dayOfPath(path: string): WrittenDay {
  let found: WrittenDay = null
  for (const [written, year, , month, day] of path.matchAll(IN_PATH)) found = checked(year, month, day, written)
  if (found) return found
  for (const [written, year, month, day] of path.matchAll(UNPADDED_IN_PATH)) {
    const unpadded = checked(year, month, day?.padStart(2, '0'), written)
    if (unpadded && 'day' in unpadded) return unpadded
  }
  for (const [written, year, month, day] of path.matchAll(COMPACT_IN_PATH)) {
    const compact = checked(year, month, day, written)
    if (compact && 'day' in compact) found = compact
  }
  return found
}

const IN_PATH = new RegExp(`(?<!\\d)${YEAR}([-_./\\\\])(\\d\\d)[-_./\\\\](\\d\\d)(?!\\d)`, 'g')
/** A month without its nought before a day: "2024-3-22-slug.md". Behind a month of two digits a single one may be of the slug: "2024-10-5-tips.md". */
const UNPADDED_IN_PATH = new RegExp(`(?<![\\d.-])${YEAR}-([1-9])-(\\d{1,2})(?=[-_./\\\\])`, 'g')
const COMPACT_IN_PATH = new RegExp(`(?<!\\d)${YEAR}(\\d\\d)(\\d\\d)(?!\\d)`, 'g')

function checked(year = '', month = '', day = '', written: string): WrittenDay {
  if (month === '') return null
  return dayExists(Number(year), Number(month), Number(day))
    ? { day: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` }
    : { impossible: written }
}

function monthNumber(name = ''): string {
  const index = MONTHS.indexOf(name.slice(0, 3).toLowerCase())
  return index < 0 ? '' : String(index + 1)
}

/** Tells whether a locale writes the day before the month. With full stops as separators, all do. */
function dayFirst(locale: string, separator: string): boolean {
  if (separator === '.') return true
  const parts = new Intl.DateTimeFormat(locale).formatToParts(new Date(0)).map((part) => part.type)
  return parts.indexOf('day') < parts.indexOf('month')
}
