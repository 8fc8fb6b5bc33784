import type { Checked } from '../file/checked.ts'
import { mapsOf, type RawFact, type RawSeries, type RawTold, type RawValue, type RuleFile } from '../file/rule-file.ts'
import type { Declarations } from './declare.ts'
import type { DeclaredFact } from './facts.ts'
import { toldBy } from './finding-words.ts'
import { readSeries, type SeriesPart, type SeriesSetting, type ToldPart } from './series.ts'
import { checkOrder } from './timeline.ts'

/** What all files say of the values of each fact: in the fact itself, or under `series`. */
export function collectSeries(
  files: readonly Checked<RuleFile>[],
  { facts }: Declarations,
  setting: SeriesSetting,
): Map<string, ToldPart[]> {
  const parts = new Map<string, ToldPart[]>()
  const add = (fact: DeclaredFact | undefined, raw: RawSeries, file: Checked<RuleFile>, told: RawTold) => {
    const part = partOf(raw, fact?.raw.per ?? null, file, setting)
    if (!fact || !part) return
    const known = parts.get(fact.id)
    const own = { ...part, ...toldBy(told) }
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

/** A series; null where it has mistakes, but the order of those values that have none is still looked at. */
function partOf(
  raw: RawSeries,
  per: string | null,
  file: Checked<RuleFile>,
  setting: SeriesSetting,
): SeriesPart | null {
  const sound = file.isSound(raw)
  const part = readSeries(sound ? raw : soundValues(raw, file), per, file, setting)
  checkOrder(part.values, setting.report)
  return sound ? part : null
}

const soundValues = ({ values }: RawSeries, { isSound }: Checked<RuleFile>): RawSeries =>
  Array.isArray(values)
    ? { values: mapsOf<RawValue>(values).flatMap(([, value]) => (isSound(value) ? [value] : [])) }
    : {}

const hasSeries = (raw: RawFact): boolean =>
  (['values', 'range', 'since', 'direction', 'max-change', 'tolerance', 'grace'] as const).some(
    (key) => raw[key] !== undefined,
  )
