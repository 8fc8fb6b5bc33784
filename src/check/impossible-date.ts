import { dayExists, daysInMonth } from '../model/calendar.ts'
import type { DateMention } from '../model/index.ts'
import type { Check } from './check.ts'
import { verdict } from './verdict.ts'
import { type WrittenDay, writtenDays } from './written-day.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
/** Stands in for a year that is not written, so that 29 February is a day. */
const LEAP_YEAR = 2000

/** A day that no calendar has: "31 June", "29 February 2023". */
export const impossibleDate: Check = {
  id: 'impossible-date',
  about: 'A day that no calendar has',
  run({ reading }) {
    return { verdicts: reading.dates.filter(({ impossible }) => impossible).map(noSuchDay), compared: [] }
  },
}

function noSuchDay(date: DateMention) {
  const written = writtenDays(date.text).find((day) => !exists(day))
  if (!written) {
    return verdict('impossible-date', date, {
      severity: 'error',
      message: `No calendar has the day ${date.text}.`,
      expected: null,
    })
  }
  const nearest = written.day < 1 ? 1 : daysInMonth(written.year ?? LEAP_YEAR, written.month)
  const month = MONTHS[written.month - 1] as string
  const year = written.year === null ? '' : ` ${written.year}`
  const expected = `${nearest} ${month}${year}`
  const start = date.start + written.start
  return verdict('impossible-date', date, {
    severity: 'error',
    message: `${because(written, month)}: there is no ${written.day} ${month}${year}; the nearest day is ${expected}.`,
    expected,
    fixes: [
      {
        title: `Write ${expected}`,
        path: null,
        start,
        end: date.start + written.end,
        replacement: `${nearest}${written.isOrdinal ? ordinalEnding(nearest) : ''}`,
      },
    ],
  })
}

const exists = ({ year, month, day }: WrittenDay): boolean => dayExists(year ?? LEAP_YEAR, month, day)

function because({ year, month, day }: WrittenDay, name: string): string {
  if (day < 1) return 'A month begins with day 1'
  if (month === 2 && day === 29) return `${year} is no leap year`
  return `${name} has ${daysInMonth(year ?? LEAP_YEAR, month)} days`
}

const ordinalEnding = (day: number): string => (day === 1 || day === 31 ? 'st' : 'th')
