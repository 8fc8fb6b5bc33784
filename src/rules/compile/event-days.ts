import { isDay } from '../../base/calendar.ts'
import type { NamedEvent, SourceLine } from '../../model/index.ts'
import { didYouMean } from '../file/nearest.ts'
import type { ReportMistake } from '../file/report-mistake.ts'
import type { Declared } from './declared.ts'

/**
 * Returns the day that a rule gives under `key`, as a date or as the name of an event. If it is neither, reports a
 * mistake and returns null.
 */
export type DayOf = (key: string, written: string, at: SourceLine) => string | null

/** Returns a reader for the days in rules. If not all files could be read, unknown names are not reported. */
export function eventDays(events: Declared<NamedEvent>, complete: boolean, report: ReportMistake): DayOf {
  const names = events.values.flatMap(({ name, also, date }) => [name, ...also].map((one) => ({ name: one, date })))
  const byName = new Map(names.map(({ name, date }) => [name.toLowerCase(), date]))
  return (key, written, at) => {
    const day = isDay(written) ? written : (byName.get(written.trim().toLowerCase()) ?? null)
    if (day === null && (complete || /^[0-9]/.test(written))) {
      const expected = 'a date that exists, as YYYY-MM-DD, like 2024-03-22, or the name of an event'
      const near = didYouMean(
        written,
        names.map(({ name }) => name),
      )
      report(at, `\`${key}\` is \`${written}\`; expected ${expected}${near}`)
    }
    return day
  }
}
