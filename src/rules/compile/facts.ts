import type { ClaimContext, Example, Fact, Place, Series, SourceLine } from '../../model/index.ts'
import { didYouMean } from '../file/nearest.ts'
import type { ReportMistake } from '../file/report-mistake.ts'
import { listOf, type RawConditions, type RawFact, type RuleFile } from '../file/rule-file.ts'
import { namesIn, type ValidatedFile } from '../file/validated-file.ts'
import { type Conditions, fitConditions, type Pattern, type Patterns, type UnitNames } from '../match/conditions.ts'
import { explainSets } from '../match/explain.ts'
import { bestFit } from '../match/fits.ts'
import { requiredKeysIn, searchWords } from '../match/search-words.ts'
import { isName } from '../match/subject.ts'
import type { Declared } from './declared.ts'
import { overridesIn } from './finding-overrides.ts'
import { UNIT_EXAMPLES } from './own-units.ts'
import { placesWithin } from './places.ts'
import type { WordListCompiler } from './word-list-compiler.ts'

/** A fact as written in its file. */
export interface DeclaredFact {
  id: string
  raw: RawFact
  file: ValidatedFile<RuleFile>
  at: SourceLine
}

/** The surroundings in which facts are compiled. */
export interface FactSetting {
  lists: WordListCompiler
  /** The days (YYYY-MM-DD) of the known events. */
  eventDays: ReadonlySet<string>
  /** How far the fact's file is from one's own rules; 0 for one's own. */
  level: number
  places: Declared<Place>
  units: UnitNames
  patterns: Patterns
  report: ReportMistake
}

/** Compiles a fact. Its series are joined beforehand, because they may be spread over several files. */
export function compileFact({ id, raw, file, at }: DeclaredFact, series: Series[], setting: FactSetting): Fact {
  const unit = unitOf(raw, file, setting)
  const sets = (Array.isArray(raw.match) ? raw.match : [raw.match]).map((set: RawConditions) =>
    compileConditions(set, raw, unit, file, setting),
  )
  const fitOf = (context: ClaimContext) => bestFit(sets.map((set) => fitConditions(set, context, setting.units)))
  return {
    id,
    name: raw.name ?? nameOf(id),
    unit,
    per: raw.per ?? null,
    ...overridesIn(raw),
    series,
    level: setting.level,
    places: sets.flatMap(({ place }) => [...(place ?? [])]),
    isNamed: sets.every(({ subjects }) => subjects.length > 0),
    examples: examplesOf(raw, file),
    matches: (context) => fitOf(context) !== null,
    fit: fitOf,
    explain: (context) => explainSets(sets, context, setting.units),
    requiredKeys: sets.flatMap(requiredKeysIn),
    words: searchWords(sets),
    meaning: JSON.stringify(sets, (_, value) => (value instanceof Set ? [...value] : value)),
    at,
  }
}

/** Returns the name for an id: "people-killed" → "People killed". */
const nameOf = (id: string): string => (id.charAt(0).toUpperCase() + id.slice(1)).replaceAll('-', ' ')

function unitOf(raw: RawFact, { located }: ValidatedFile<RuleFile>, { units, report }: FactSetting): string | null {
  if (raw.unit === undefined) return null
  if (/^pounds?$/i.test(raw.unit.trim()))
    report(
      located.at(raw, 'unit'),
      `\`${raw.unit}\` can be money or weight; write \`pounds sterling\`, or \`lb\` for the weight`,
    )
  const name = units.nameOf(raw.unit)
  if (name === null)
    report(
      located.at(raw, 'unit'),
      `there is no unit \`${raw.unit}\`${didYouMean(raw.unit, units.words ?? []) || UNIT_EXAMPLES}`,
    )
  return name
}

function compileConditions(
  raw: RawConditions,
  fact: RawFact,
  unit: string | null,
  file: ValidatedFile<RuleFile>,
  setting: FactSetting,
): Conditions {
  checkSlots(raw, fact, file, setting.report)
  const { where } = raw
  const asked = namesIn(file, raw, 'all')
  const isSubject = (word: string) => isName(word) || (where !== undefined && !/[<>=]/.test(word))
  const words = (key: Exclude<keyof RawConditions, 'all' | 'pattern' | 'place' | 'shares' | 'where'>) =>
    setting.lists.any(namesIn(file, raw, key))
  return {
    counts: words('counts'),
    measures: words('measures'),
    alone: words('alone'),
    any: words('any'),
    undergoes: words('undergoes'),
    does: words('does'),
    by: words('by'),
    all: setting.lists.all(asked.filter(([word]) => !isSubject(word))),
    subjects: asked.flatMap(([name]) => (isSubject(name) ? [{ name, where: where ?? 'article' }] : [])),
    none: words('none'),
    unless: words('unless'),
    event: words('event'),
    eventDays: setting.eventDays,
    verb: words('verb'),
    source: words('source'),
    pattern: patternOf(raw, file, setting),
    place: placesOf(raw, file, setting),
    shares: raw.shares ?? false,
    unit,
    per: fact.per ?? null,
  }
}

/** Reports `counts` with a unit, `measures` without one, and conditions that are never asked. */
function checkSlots(
  raw: RawConditions,
  fact: RawFact,
  { located }: ValidatedFile<RuleFile>,
  report: ReportMistake,
): void {
  if (raw.where !== undefined && raw.all === undefined)
    report(located.keyAt(raw, 'where'), '`where` says where the words of `all` may be; add `all`, or remove `where`')
  if (raw.counts !== undefined && raw.measures !== undefined)
    report(
      located.keyAt(raw, 'measures'),
      '`counts` and `measures` cannot be used together; keep one of them, or make two sets',
    )
  else if (raw.measures !== undefined && fact.unit === undefined)
    report(located.keyAt(raw, 'measures'), '`measures` needs a `unit` in the fact, such as tonnes')
  else if (raw.counts !== undefined && fact.unit !== undefined)
    report(located.keyAt(raw, 'counts'), '`counts` cannot be used with a `unit`; use `measures`')
  if (raw.by !== undefined && raw.undergoes === undefined)
    report(located.keyAt(raw, 'by'), '`by` says who does what `undergoes` says; add `undergoes`, or remove `by`')
  const unasked = raw.counts !== undefined || raw.measures !== undefined ? [] : (['any', 'verb'] as const)
  for (const key of unasked) {
    if (raw[key] !== undefined)
      report(
        located.keyAt(raw, key),
        `\`${key}\` is never asked where only \`alone\` says what is counted; use \`all\`, or say it with \`counts\` or \`measures\``,
      )
  }
}

function placesOf(raw: RawConditions, file: ValidatedFile<RuleFile>, { places }: FactSetting): Set<string> | null {
  const names = namesIn(file, raw, 'place')
  for (const [name, at] of names) places.find(name, at)
  return names.length === 0
    ? null
    : placesWithin(
        names.map(([name]) => name),
        places,
      )
}

function patternOf(raw: RawConditions, { located }: ValidatedFile<RuleFile>, setting: FactSetting): Pattern | null {
  if (raw.pattern === undefined) return null
  const pattern = setting.patterns.compile(raw.pattern)
  if (!('wrong' in pattern)) return pattern
  setting.report(located.at(raw, 'pattern'), pattern.wrong)
  return null
}

const examplesOf = (raw: RawFact, { located }: ValidatedFile<RuleFile>): Example[] =>
  (raw.examples ?? []).map((example) => ({
    text: example.text,
    published: example.published ?? null,
    reads: example.reads === 'nothing' ? null : example.reads,
    finds: example.finds === undefined ? null : listOf(example.finds).filter((check) => check !== 'nothing'),
    at: located.at(example),
  }))
