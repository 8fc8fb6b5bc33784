import type { Fact, FactRelation, SourceLine } from '../../model/index.ts'
import type { ReportMistake } from '../file/report-mistake.ts'
import { mapsOf, type RawOther, type RawRelation, type RuleFile } from '../file/rule-file.ts'
import type { ValidatedFile } from '../file/validated-file.ts'
import type { UnitNames } from '../match/conditions.ts'
import type { Declared } from './declared.ts'
import type { DeclaredFact } from './facts.ts'
import { overridesIn } from './finding-overrides.ts'

/** The facts and units with which relations are compiled. */
export interface RelationSetting {
  declared: Declared<DeclaredFact>
  /** The compiled facts. */
  facts: readonly Fact[]
  units: UnitNames
  report: ReportMistake
}

/**
 * Compiles the relations of a file. Reports facts that are unknown, repeated or measured in a different kind of unit.
 */
export function relationsOf(file: ValidatedFile<RuleFile>, setting: RelationSetting): FactRelation[] {
  return mapsOf(file.data.relations).flatMap(([, raw]) => {
    if (!file.isSound(raw)) return []
    const relation = compile(raw, file)
    checkFacts(named(raw, file), setting)
    return [relation]
  })
}

function compile(raw: RawRelation, { located }: ValidatedFile<RuleFile>): FactRelation {
  return {
    fact: raw.fact,
    is: raw.equals === undefined ? 'at-most' : 'equals',
    other: otherOf(sideOf(raw)),
    sameDay: raw['same-day'] ?? true,
    ...overridesIn(raw),
    at: located.at(raw),
  }
}

const sideOf = ({ equals, 'at-most': atMost }: RawRelation): RawOther => equals ?? atMost ?? ''

function otherOf(side: RawOther): FactRelation['other'] {
  if (typeof side === 'string') return { by: 'one', facts: [side] }
  return side.sum ? { by: 'sum', facts: [...side.sum] } : { by: 'difference', facts: [...(side.difference ?? [])] }
}

/** Returns every fact that a relation names, with its place; the fact that the relation is about comes first. */
function named(raw: RawRelation, { located }: ValidatedFile<RuleFile>): [string, SourceLine][] {
  const first: [string, SourceLine] = [raw.fact, located.at(raw, 'fact')]
  const side = sideOf(raw)
  if (typeof side === 'string') return [first, [side, located.at(raw, raw.equals === undefined ? 'at-most' : 'equals')]]
  const facts = side.sum ?? side.difference ?? []
  return [first, ...facts.map((id, i): [string, SourceLine] => [id, located.at(facts, i)])]
}

function checkFacts(
  facts: readonly [string, SourceLine][],
  { declared, facts: compiled, units, report }: RelationSetting,
) {
  const [subject] = facts
  const about = compiled.find(({ id }) => id === subject?.[0])
  const seen = new Set<string>()
  for (const [id, at] of facts) {
    const known = declared.find(id, at) !== undefined
    if (seen.has(id)) report(at, `this relation names \`${id}\` twice; keep one of them`)
    seen.add(id)
    const fact = compiled.find((one) => one.id === id)
    if (known && fact && about && !areCommensurable(fact, about, units))
      report(
        at,
        `\`${id}\` is ${measure(fact)} and \`${about.id}\` is ${measure(about)}, so they cannot be added or compared`,
      )
  }
}

const areCommensurable = (a: Fact, b: Fact, units: UnitNames): boolean => {
  if (a.per !== b.per) return false
  return a.unit === null || b.unit === null ? a.unit === b.unit : a.unit === b.unit || units.converts(a.unit, b.unit)
}

/** Returns what a fact is measured in: "a count", "measured in tonne per day". */
const measure = ({ unit, per }: Fact): string => {
  const what = unit === null ? 'a count' : `measured in ${unit}`
  return per === null ? what : `${what} per ${per}`
}
