import { dayExists, daysInMonth, LEAP_YEAR } from '../base/calendar.ts'
import { MONTH_TITLES } from '../english/words/calendar.ts'
import type { Check } from '../model/check.ts'
import type { Reading, Span } from '../model/index.ts'
import { verdict } from '../wording/verdict.ts'
import { capitalised } from '../wording/words.ts'
import { type WrittenDay, writtenDays } from './as-written/written-day.ts'

/** A date that does not exist: "31 June", "29 February 2023". */
export const impossibleDate: Check = {
  id: 'impossible-date',
  about: 'A date that does not exist',
  quotes: 'check',
  run({ reading, statements }) {
    const published = Number(reading.article.published?.slice(0, 4)) || LEAP_YEAR
    const verdicts = statements
      .of('day')
      .filter(({ value, subject, said }) => value.impossible && subject.kind !== 'event' && !isOfTime(said, reading))
      .map(({ said }) => noSuchDay(said, published))
    return { verdicts, compared: [] }
  },
}

/** Tells whether a day begins with the minutes of a time: "at 14:00 Nov. 25". */
const isOfTime = ({ in: where, start }: Span, { article }: Reading): boolean =>
  where === 'text' && /\d:$/.test(article.text.slice(Math.max(0, start - 2), start))

/** Makes the verdict; `year` is that of publication, for a day written without one. */
function noSuchDay(date: Span, year: number) {
  const written = writtenDays(date.text).find((day) => !exists(day))
  if (!written) {
    return verdict('impossible-date', date, {
      severity: 'error',
      message: `${capitalised(date.text)} is not a date.`,
      expected: null,
    })
  }
  const nearest = written.day < 1 ? 1 : daysInMonth(written.year ?? year, written.month)
  const month = MONTH_TITLES[written.month - 1] as string
  const ofYear = written.year === null ? '' : ` ${written.year}`
  const expected = `${nearest} ${month}${ofYear}`
  const replacement = `${nearest}${written.isOrdinal ? ordinalEnding(nearest) : ''}`
  const start = date.start + written.start
  return verdict('impossible-date', date, {
    severity: 'error',
    message: `There is no ${written.day} ${month}${ofYear}: ${because(written, month, year)}.`,
    expected,
    fixes: [
      {
        title: `Write ${date.text.slice(0, written.start)}${replacement}${date.text.slice(written.end)}`,
        path: null,
        start,
        end: date.start + written.end,
        replacement,
      },
    ],
  })
}

const exists = ({ year, month, day }: WrittenDay): boolean => dayExists(year ?? LEAP_YEAR, month, day)

function because({ year, month, day }: WrittenDay, name: string, published: number): string {
  if (day < 1) return 'months begin on day 1'
  if (month === 2 && day === 29) return `${year} is not a leap year`
  return `${name} has ${daysInMonth(year ?? published, month)} days`
}

const ordinalEnding = (day: number): string => (day === 1 || day === 31 ? 'st' : 'th')
