import { lineIndex } from '../article/index.ts'
import { historiesOf } from '../history/index.ts'
import { type FactHistory, type Finding, NO_RULES, type Reading } from '../model/index.ts'
import { expectList } from './arguments.ts'
import type { CheckOptions } from './check.ts'
import { checkAll, type EarlierSource, type OptionsFor, readAll } from './check-all.ts'
import { unitsWith } from './units.ts'

/** Returns all numbers that `sources` give for facts (by id), with what the checks find wrong with them. */
export function factHistories(
  ids: readonly string[],
  sources: readonly EarlierSource[],
  options: CheckOptions & { optionsFor?: OptionsFor },
): FactHistory[] {
  expectList(ids, 'the ids of factHistories')
  const { rules = NO_RULES } = options
  const readings = readAll(sources, options)
  const paths = new Set(readings.map(({ article }) => article.path))
  /** Checks against the rules, or against most other articles: one earlier article with another number does not make all later ones wrong. */
  const isOutlier = ({ fact, check, evidence }: Finding) =>
    fact !== null && (check === 'earlier-article' || !paths.has(evidence[0]?.path ?? null))
  const wrong = new Map<string, string>()
  for (const { path, findings } of checkAll({ ...options, readings, earlier: [] }).files)
    for (const finding of findings.filter(isOutlier)) wrong.set(`${finding.start} ${path}`, finding.message)
  const lines = new Map(readings.map((reading) => [reading, lineIndex(reading.article.text)]))
  return historiesOf(ids, {
    readings,
    rules,
    units: unitsWith(rules.units),
    wrong: (path, start) => wrong.get(`${start} ${path}`) ?? null,
    lineOf: (reading: Reading, offset) => lines.get(reading)?.at(offset).line ?? 1,
  })
}
