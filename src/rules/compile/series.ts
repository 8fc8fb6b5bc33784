import type { FactValue, FindingOverrides, Interval, Place, Series, SourceLine, Tolerance } from '../../model/index.ts'
import type { ReadBeside } from '../file/gather.ts'
import { resolvePath } from '../file/paths.ts'
import type { ReportMistake } from '../file/report-mistake.ts'
import type { RawSeries, RawTable, RawValue, RuleFile } from '../file/rule-file.ts'
import { readTable } from '../file/table.ts'
import type { ValidatedFile } from '../file/validated-file.ts'
import type { TableText } from '../texts.ts'
import { endOfPeriod } from './days.ts'
import type { Declared } from './declared.ts'
import type { DayOf } from './event-days.ts'
import { maxChangeOf } from './max-change.ts'
import { ANYWHERE, boundOf } from './value.ts'

/** The surroundings in which series are read. */
export interface SeriesSetting {
  places: Declared<Place>
  dayOf: DayOf
  readBeside: ReadBeside
  /** Keeps the text of a CSV or JSON file, so that it can be edited. */
  keepTable: (path: string, read: TableText) => void
  report: ReportMistake
}

/** The part of a series given in one place of a rule file. `tolerance` and `grace` are null if it doesn't give them. */
export interface SeriesPart extends Omit<Series, 'tolerance' | 'grace' | keyof FindingOverrides> {
  tolerance: Tolerance | null
  grace: number | null
}

/** A part of a series, with what it sets for its findings. */
export type OverridingSeriesPart = SeriesPart & FindingOverrides

/** Reads one series. `per` is the period of the fact; each value holds for one such period. */
export function readSeries(
  raw: RawSeries,
  per: string | null,
  file: ValidatedFile<RuleFile>,
  setting: SeriesSetting,
): SeriesPart {
  const { located } = file
  const { direction = null, grace = null } = raw
  const isAnywhere = raw.place === ANYWHERE
  const place = isAnywhere ? null : (raw.place ?? null)
  if (place !== null) setting.places.find(place, located.at(raw, 'place'))
  return {
    place,
    isAnywhere,
    values: valuesOf(raw, file, setting).flatMap(([value, at]) => factValue(value, at, raw, per, setting.report)),
    range: rangeOf(raw, file, setting.report),
    since: raw.since === undefined ? null : setting.dayOf('since', raw.since, located.at(raw, 'since')),
    direction,
    maxChange: raw['max-change'] === undefined ? null : maxChangeOf(raw['max-change']),
    tolerance: toleranceOf(raw, file, setting.report),
    grace,
    asOf: raw['as-of'] ?? file.data['as-of'] ?? null,
    at: located.at(raw),
  }
}

function rangeOf({ range }: RawSeries, { located }: ValidatedFile<RuleFile>, report: ReportMistake): Interval | null {
  if (!range) return null
  const [low, high] = range
  if (low !== null && high !== null && low > high)
    report(located.at(range), `the range starts at ${low} and ends at ${high}; put the smaller number first`)
  return { low, high }
}

function toleranceOf(raw: RawSeries, { located }: ValidatedFile<RuleFile>, report: ReportMistake): Tolerance | null {
  const { tolerance } = raw
  if (tolerance === undefined) return null
  if (typeof tolerance === 'number') return { kind: 'absolute', by: tolerance }
  if (tolerance === 'as-said') return { kind: 'as-said' }
  const by = Number.parseFloat(tolerance)
  if (by > 100)
    report(located.at(raw, 'tolerance'), `\`tolerance\` is ${by}%, which would accept 0 too; it can be at most 100%`)
  return { kind: 'percent', by }
}

function valuesOf(
  { values }: RawSeries,
  file: ValidatedFile<RuleFile>,
  setting: SeriesSetting,
): [RawValue, SourceLine][] {
  if (!values || Array.isArray(values)) {
    return ((values ?? []) as RawValue[]).flatMap((value) => onDays(value, file, setting.dayOf))
  }
  const table = values as RawTable
  const kind = table.csv === undefined ? 'json' : 'csv'
  const name = table[kind] ?? ''
  const at = (key: keyof RawTable) => file.located.at(table, key)
  const path = resolvePath(name, file.located.path)
  const text = path === null ? null : setting.readBeside(path)
  if (path === null || text === null) {
    setting.report(
      at(kind),
      path === null ? `\`${name}\` is outside the repo; use a path inside it` : `there is no file \`${path}\``,
    )
    return []
  }
  setting.keepTable(path, { text, table })
  return readTable({ path, text }, table, at, setting.report)
}

/** Returns a value with the names of events replaced by their days; an empty list if a day does not exist. */
function onDays(value: RawValue, { located }: ValidatedFile<RuleFile>, dayOf: DayOf): [RawValue, SourceLine][] {
  const day = (key: 'from' | 'until') =>
    value[key] === undefined ? undefined : dayOf(key, value[key], located.at(value, key))
  const [from, until] = [day('from'), day('until')]
  if (from === null || until === null) return []
  return [[{ ...value, ...(from && { from }), ...(until && { until }) }, located.at(value)]]
}

function factValue(
  raw: RawValue,
  at: SourceLine,
  series: RawSeries,
  per: string | null,
  report: ReportMistake,
): FactValue[] {
  const { from = null, source = series.source ?? null, by = series.by ?? null } = raw
  const number = boundOf(raw)
  if (number.low !== null && number.high !== null && number.low > number.high) {
    report(at, `between ${number.low} and ${number.high}; put the smaller number first`)
  }
  if (from !== null && raw.until !== undefined && raw.until < from) {
    report(at, `the value ends on ${raw.until}, before it starts on ${from}; correct one of the dates`)
    return []
  }
  const until = raw.until ?? (from !== null && per !== null ? endOfPeriod(from, per) : null)
  return [{ ...number, from, until, place: series.place === ANYWHERE ? null : (series.place ?? null), source, by, at }]
}
