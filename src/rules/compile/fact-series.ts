import {
  mapsOf,
  type RawFact,
  type RawOverrides,
  type RawSeries,
  type RawValue,
  type RuleFile,
} from '../file/rule-file.ts'
import type { ValidatedFile } from '../file/validated-file.ts'
import type { Declarations } from './declare.ts'
import type { DeclaredFact } from './facts.ts'
import { overridesIn } from './finding-overrides.ts'
import { type OverridingSeriesPart, readSeries, type SeriesPart, type SeriesSetting } from './series.ts'
import { checkOrder } from './timeline.ts'

/** Collects the series of each fact from all files: those in the fact itself and those under `series`. */
export function collectSeries(
  files: readonly ValidatedFile<RuleFile>[],
  { facts }: Declarations,
  setting: SeriesSetting,
): Map<string, OverridingSeriesPart[]> {
  const parts = new Map<string, OverridingSeriesPart[]>()
  const add = (
    fact: DeclaredFact | undefined,
    raw: RawSeries,
    file: ValidatedFile<RuleFile>,
    overrides: RawOverrides,
  ) => {
    const part = partOf(raw, fact?.raw.per ?? null, file, setting)
    if (!fact || !part) return
    const known = parts.get(fact.id)
    const own = { ...part, ...overridesIn(overrides) }
    if (known) known.push(own)
    else parts.set(fact.id, [own])
  }
  for (const fact of facts.values) if (hasSeries(fact.raw)) add(fact, fact.raw, fact.file, {})
  for (const file of files) {
    for (const [, raw] of mapsOf(file.data.series)) {
      if (typeof raw.fact === 'string') add(facts.find(raw.fact, file.located.at(raw, 'fact')), raw, file, raw)
    }
  }
  return parts
}

/** Returns a series, or null if it has mistakes. The order of its sound values is checked in both cases. */
function partOf(
  raw: RawSeries,
  per: string | null,
  file: ValidatedFile<RuleFile>,
  setting: SeriesSetting,
): SeriesPart | null {
  const sound = file.isSound(raw)
  const part = readSeries(sound ? raw : soundValues(raw, file), per, file, setting)
  checkOrder(part.values, setting.report)
  return sound ? part : null
}

const soundValues = ({ values }: RawSeries, { isSound }: ValidatedFile<RuleFile>): RawSeries =>
  Array.isArray(values)
    ? { values: mapsOf<RawValue>(values).flatMap(([, value]) => (isSound(value) ? [value] : [])) }
    : {}

const hasSeries = (raw: RawFact): boolean =>
  (['values', 'range', 'since', 'direction', 'max-change', 'tolerance', 'grace'] as const).some(
    (key) => raw[key] !== undefined,
  )
