import type { FactValue, Series, SourceLine } from '../../model/index.ts'
import { placeText, type ReportMistake } from '../file/report-mistake.ts'
import type { OverridingSeriesPart } from './series.ts'
import { valueText } from './value.ts'

/** Reports values of one list that are not in order of time. */
export function checkOrder(values: readonly FactValue[], report: ReportMistake): void {
  let last: FactValue | null = null
  for (const value of values) {
    if (last && value.from === null) report(value.at, 'only the first value can leave out `from`')
    else if (last && (last.from ?? '') > (value.from ?? ''))
      report(
        value.at,
        `the value from ${value.from} comes after the one from ${last.from}; put the values in order of time`,
      )
    else last = value
  }
}

/** Joins the parts of a fact's series into one series for each place, with its values in order of time. */
export function joinSeries(parts: readonly OverridingSeriesPart[], report: ReportMistake): Series[] {
  const byPlace = Map.groupBy(parts, (part) => part.place)
  return [...byPlace.values()].map((group) => join(group as [OverridingSeriesPart, ...OverridingSeriesPart[]], report))
}

function join(parts: readonly [OverridingSeriesPart, ...OverridingSeriesPart[]], report: ReportMistake): Series {
  const values = parts.flatMap((part) => part.values).sort(byTime)
  checkOverlaps(values, report)
  const asOf = newest(parts.map((part) => part.asOf))
  return {
    place: parts[0].place,
    isAnywhere: parts.some(({ isAnywhere }) => isAnywhere),
    values: asOf === null ? values : closedBy(asOf, values),
    range: only(parts, 'range', report),
    since: only(parts, 'since', report),
    direction: only(parts, 'direction', report),
    maxChange: only(parts, 'maxChange', report),
    tolerance: only(parts, 'tolerance', report) ?? { kind: 'as-said' },
    grace: only(parts, 'grace', report) ?? 0,
    asOf,
    severity: only(parts, 'severity', report),
    message: only(parts, 'message', report),
    note: only(parts, 'note', report),
    at: parts[0].at,
  }
}

/** Returns the newest of several days; null if one of the parts is not limited to a day. */
const newest = (days: readonly (string | null)[]): string | null =>
  days.includes(null) ? null : ((days as string[]).toSorted().at(-1) ?? null)

/** Returns values of which the last one by each source, where it is open, holds up to a day. */
function closedBy(asOf: string, values: readonly FactValue[]): FactValue[] {
  const last = new Map(values.map((value) => [value.by, value]))
  return values.map((value) =>
    value.until === null && last.get(value.by) === value && (value.from ?? '') <= asOf
      ? { ...value, until: asOf }
      : value,
  )
}

const byTime = (a: FactValue, b: FactValue): number => {
  const [first, second] = [a.from ?? '', b.from ?? '']
  return first < second ? -1 : first > second ? 1 : 0
}

/** The settings of a whole series, by the keys that rules use. */
const WRITTEN = {
  range: 'range',
  since: 'since',
  direction: 'direction',
  maxChange: 'max-change',
  tolerance: 'tolerance',
  grace: 'grace',
  severity: 'severity',
  message: 'message',
  note: 'note',
} as const

/** Returns the setting of a whole series. Parts may repeat it, but not contradict each other. */
function only<K extends keyof typeof WRITTEN>(
  parts: readonly OverridingSeriesPart[],
  key: K,
  report: ReportMistake,
): OverridingSeriesPart[K] {
  const [first, ...others] = parts.filter((part) => part[key] !== null)
  for (const other of others) {
    if (JSON.stringify(other[key]) !== JSON.stringify(first?.[key]))
      report(other.at, `\`${WRITTEN[key]}\` of this series differs from the one at ${place(first)}; keep one of them`)
  }
  return first ? first[key] : (null as OverridingSeriesPart[K])
}

const place = (part: { at: SourceLine } | undefined): string => (part ? placeText(part.at) : '')

/** Reports two counts from the same source that hold on the same day. */
function checkOverlaps(values: readonly FactValue[], report: ReportMistake): void {
  const last = new Map<string | null, FactValue>()
  for (const value of values) {
    const before = last.get(value.by)
    if (before && overlap(before, value)) {
      report(
        value.at,
        `overlaps with ${valueText(before)} at ${placeText(before.at)}, which holds ${before.from === value.from ? 'from the same day' : `until ${before.until}`}; end that value earlier, or name the source of each count (\`by\`)`,
      )
    }
    last.set(value.by, value)
  }
}

const overlap = (before: FactValue, value: FactValue): boolean =>
  before.from === value.from || (before.until !== null && value.from !== null && before.until >= value.from)
