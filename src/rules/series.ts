import type { FactValue, Interval, Place, Series, SourceLine, Tolerance } from '../model/index.ts'
import { endOfPeriod } from './days.ts'
import type { Declared } from './declared.ts'
import type { ReadBeside } from './gather.ts'
import { resolvePath } from './paths.ts'
import type { Report } from './report.ts'
import type { RawSeries, RawTable, RawValue, RuleFile } from './rule-file.ts'
import { readTable } from './table.ts'
import type { Checked } from './validate.ts'
import { boundOf } from './value.ts'

/** What series are read with. */
export interface SeriesSetting {
  places: Declared<Place>
  readBeside: ReadBeside
  report: Report
}

/** What one place of a rule file says of a fact's values. `tolerance` is null where it says nothing. */
export interface SeriesPart extends Omit<Series, 'tolerance'> {
  tolerance: Tolerance | null
}

/** Reads one series; `per` is the period of the fact, for which each of its values then holds. */
export function readSeries(
  raw: RawSeries,
  per: string | null,
  file: Checked<RuleFile>,
  setting: SeriesSetting,
): SeriesPart {
  const { located } = file
  const { place = null, since = null, direction = null } = raw
  if (place !== null) setting.places.find(place, located.at(raw, 'place'))
  return {
    place,
    values: valuesOf(raw, file, setting).flatMap(([value, at]) => factValue(value, at, raw, per, setting.report)),
    range: rangeOf(raw, file, setting.report),
    since,
    direction,
    tolerance: raw.tolerance === undefined ? null : toleranceOf(raw.tolerance),
    at: located.at(raw),
  }
}

function rangeOf({ range }: RawSeries, { located }: Checked<RuleFile>, report: Report): Interval | null {
  if (!range) return null
  const [low, high] = range
  if (low !== null && high !== null && low > high)
    report(located.at(range), `the range starts at ${low} and ends at ${high}; expected the smaller number first`)
  return { low, high }
}

function toleranceOf(tolerance: number | string): Tolerance {
  if (typeof tolerance === 'number') return { kind: 'absolute', by: tolerance }
  return tolerance === 'as-said' ? { kind: 'as-said' } : { kind: 'percent', by: Number.parseFloat(tolerance) }
}

function valuesOf({ values }: RawSeries, file: Checked<RuleFile>, setting: SeriesSetting): [RawValue, SourceLine][] {
  if (!values || Array.isArray(values)) {
    return ((values ?? []) as RawValue[]).map((value) => [value, file.located.at(value)])
  }
  const table = values as RawTable
  const kind = table.csv === undefined ? 'json' : 'csv'
  const name = table[kind] ?? ''
  const at = (key: keyof RawTable) => file.located.at(table, key)
  const path = resolvePath(name, file.located.path)
  const text = path === null ? null : setting.readBeside(path)
  if (path === null || text === null) {
    setting.report(at(kind), path === null ? `\`${name}\` lies outside the repo` : `there is no file \`${path}\``)
    return []
  }
  return readTable({ path, text }, table, at, setting.report)
}

function factValue(raw: RawValue, at: SourceLine, series: RawSeries, per: string | null, report: Report): FactValue[] {
  const { from = null, source = series.source ?? null, by = series.by ?? null } = raw
  const number = boundOf(raw)
  if (number.low !== null && number.high !== null && number.low > number.high) {
    report(at, `between ${number.low} and ${number.high}; expected the smaller number first`)
  }
  if (from !== null && raw.until !== undefined && raw.until < from) {
    report(at, `the value ends on ${raw.until}, before it starts on ${from}`)
    return []
  }
  const until = raw.until ?? (from !== null && per !== null ? endOfPeriod(from, per) : null)
  return [{ ...number, from, until, place: series.place ?? null, source, by, at }]
}
