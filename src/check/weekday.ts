import { dayInYear, daysBetween, weekdayOf } from '../base/calendar.ts'
import { THRESHOLDS } from '../base/thresholds.ts'
import { dayText } from '../english/printed-value.ts'
import { WEEKDAY_TITLES } from '../english/words/calendar.ts'
import type { Check } from '../model/check.ts'
import type { Reading, Span, Spot, StatementOf } from '../model/index.ts'
import { verdict, writeInstead } from '../wording/verdict.ts'
import { type WrongEnd, wrongEnds } from './as-written/range-weekdays.ts'
import { type Misfit, weekdaysOfNoYear, yearOfOthers } from './as-written/weekdays-agree.ts'

/** The weekday written beside a date: "Friday, March 21, 2024". */
export const weekday: Check = {
  id: 'weekday',
  about: 'The weekday written beside a date, against the calendar',
  quotes: 'check',
  run({ reading, statements }) {
    const { published } = reading.article
    const rows = statements.of('weekday').filter(({ said }) => !isOfOther(said, reading))
    const years = rows.some(({ value }) => !value.on.yearWritten) ? yearsBefore(statements.of('day')) : null
    const thisYear = published === null ? null : Number(published.slice(0, 4))
    const yearOf = yearOfOthers(rows, thisYear === null ? [] : [thisYear - 1, thisYear, thisYear + 1])
    const verdicts = rows.flatMap((row) => {
      const { value, said, at } = row
      const { yearWritten, from } = value.on
      const day = from as string
      const known = yearWritten ? null : yearOf(row)
      const nearest = yearWritten || published === null ? day : nearestTo(published, day)
      const on = known === null ? nearest : dayInYear(day, known)
      const right = weekdayOf(on)
      if (right === value.weekday || weekdayOf(nearest) === value.weekday) return []
      if (!yearWritten && known === null) {
        const other = years?.(at)
        const days = published === null ? Number.POSITIVE_INFINITY : Math.abs(daysBetween(published, on))
        const isOther = other !== undefined && other !== on.slice(0, 4)
        if (isOther && (days > DAYS_AROUND || weekdayOf(dayInYear(on, Number(other))) === value.weekday)) return []
        const isNear = days <= THRESHOLDS.nearPublicationDays
        if (!isNear && fitsNeighbouringYear(on, value.weekday)) return []
      }
      const name = WEEKDAY_TITLES[right] as string
      return [
        verdict('weekday', said, {
          severity: yearWritten ? 'error' : 'warning',
          message: `${dayText(on)} ${published !== null && on > published ? 'is' : 'was'} a ${name}, not a ${WEEKDAY_TITLES[value.weekday]}.`,
          expected: name,
          evidence: [{ path: null, line: null, published: null, text: `the calendar: ${dayText(on)} is a ${name}` }],
          fixes: renamed(said.text, WEEKDAY_TITLES[value.weekday] as string, name, said.start),
        }),
      ]
    })
    const undated = published === null ? weekdaysOfNoYear(reading.dates) : []
    const ends = wrongEnds(reading.dates, published).map((end) => wrongEnd(end, published))
    return { verdicts: [...verdicts, ...ends, ...undated.map(offByOthers)], compared: [] }
  },
}

/** Tells whether what is read as a year is a time ("21 May 1500 UTC"), or the weekday the star: "on the Sun Aug. 31, 2012". */
function isOfOther({ in: where, start, end, text }: Span, { article }: Reading): boolean {
  if (where !== 'text') return false
  const isTime =
    /\d{4}$/.test(text) && /^\s*(?:UTC|GMT|hours|hrs|CES?T|[EP][SD]T)\b/.test(article.text.slice(end, end + 10))
  return isTime || (/^Sun\b/.test(text) && /\bthe\s$/i.test(article.text.slice(Math.max(0, start - 5), start)))
}

/** Days from publication within which a day is of that year, though the text has just named another. */
const DAYS_AROUND = 14

/** Returns the day in the year that puts it nearest to publication; 29 February is left as it is. */
function nearestTo(published: string, iso: string): string {
  if (iso.endsWith('02-29')) return iso
  const year = Number(published.slice(0, 4))
  const days = [year - 1, year, year + 1].map((y) => dayInYear(iso, y))
  return days.reduce((a, b) => (Math.abs(daysBetween(a, published)) <= Math.abs(daysBetween(b, published)) ? a : b))
}

/** Returns a function that finds the year that the sentence of a place, or the one before, last named before it. */
function yearsBefore(days: readonly StatementOf<'day'>[]): (at: Spot) => string | undefined {
  const dated = days.filter(({ value }) => value.yearWritten && value.from !== null)
  const bySentence = Map.groupBy(dated, ({ at }) => at.sentence)
  return ({ sentence, start }) => {
    const own = (bySentence.get(sentence) ?? []).filter(({ at }) => at.start < start)
    return (own.at(-1) ?? bySentence.get(sentence - 1)?.at(-1))?.value.from?.slice(0, 4)
  }
}

/** Tells whether the weekday fits in the year before or after, which the writer may have meant where no year is written. */
function fitsNeighbouringYear(iso: string, weekdayWritten: number): boolean {
  const year = Number(iso.slice(0, 4))
  return [year - 1, year + 1].some((y) => weekdayOf(dayInYear(iso, y)) === weekdayWritten)
}

const wrongEnd = ({ date, day, written, right }: WrongEnd, published: string | null) =>
  verdict('weekday', date, {
    severity: date.yearWritten ? 'error' : 'warning',
    message: `${dayText(day)} ${published !== null && day > published ? 'is' : 'was'} a ${WEEKDAY_TITLES[right]}, not a ${WEEKDAY_TITLES[written]}.`,
    expected: WEEKDAY_TITLES[right] as string,
    evidence: [
      { path: null, line: null, published: null, text: `the calendar: ${dayText(day)} is a ${WEEKDAY_TITLES[right]}` },
    ],
  })

const offByOthers = ({ date, day, right }: Misfit) =>
  verdict('weekday', date, {
    severity: 'warning',
    message: `${day} is a ${WEEKDAY_TITLES[right]} in a year in which the other weekdays here are right, not a ${WEEKDAY_TITLES[date.weekday as number]}.`,
    expected: WEEKDAY_TITLES[right] as string,
    fixes: renamed(
      date.text,
      WEEKDAY_TITLES[date.weekday as number] as string,
      WEEKDAY_TITLES[right] as string,
      date.start,
    ),
  })

function renamed(text: string, wrong: string, right: string, offset: number) {
  const at = text.toLowerCase().indexOf(wrong.toLowerCase())
  if (at < 0) return []
  const start = offset + at
  return [writeInstead({ start, end: start + wrong.length }, right)]
}
