import { daysBetween, weekdayOf } from '../base/calendar.ts'
import { THRESHOLDS } from '../base/thresholds.ts'
import { dayText } from '../english/printed-value.ts'
import { WEEKDAY_TITLES } from '../english/words/calendar.ts'
import type { Check } from '../model/check.ts'
import type { Spot, StatementOf } from '../model/index.ts'
import { verdict, writeInstead } from '../wording/verdict.ts'

/** The weekday written beside a date: "Friday, March 21, 2024". */
export const weekday: Check = {
  id: 'weekday',
  about: 'The weekday written beside a date, against the calendar',
  quotes: 'check',
  run({ reading, statements }) {
    const { published } = reading.article
    const rows = statements.of('weekday')
    const years = rows.some(({ value }) => !value.on.yearWritten) ? yearsBefore(statements.of('day')) : null
    const verdicts = rows.flatMap(({ value, said, at }) => {
      const { yearWritten, from } = value.on
      const day = from as string
      const on = yearWritten || published === null ? day : nearestTo(published, day)
      const right = weekdayOf(on)
      if (right === value.weekday) return []
      if (!yearWritten) {
        const other = years?.(at)
        if (other !== undefined && other !== on.slice(0, 4)) return []
        const isNear = published !== null && Math.abs(daysBetween(published, on)) <= THRESHOLDS.nearPublicationDays
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
    return { verdicts, compared: [] }
  },
}

/** Returns the day in the year that puts it nearest to publication; 29 February is left as it is. */
function nearestTo(published: string, iso: string): string {
  if (iso.endsWith('02-29')) return iso
  const year = Number(published.slice(0, 4))
  const days = [year - 1, year, year + 1].map((y) => `${y}${iso.slice(4)}`)
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
  return [year - 1, year + 1].some((y) => weekdayOf(`${y}${iso.slice(4)}`) === weekdayWritten)
}

function renamed(text: string, wrong: string, right: string, offset: number) {
  const at = text.toLowerCase().indexOf(wrong.toLowerCase())
  if (at < 0) return []
  const start = offset + at
  return [writeInstead({ start, end: start + wrong.length }, right)]
}
