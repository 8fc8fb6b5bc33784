import { type Mistake, NO_RULES, type RuleSet } from '../model/index.ts'
import { type Declarations, declareAll } from './compile/declare.ts'
import { eventDays } from './compile/event-days.ts'
import { collectSeries } from './compile/fact-series.ts'
import { compileFact } from './compile/facts.ts'
import { withOwnUnits } from './compile/own-units.ts'
import { relationsOf } from './compile/relations.ts'
import { joinSeries } from './compile/timeline.ts'
import { WordListCompiler } from './compile/word-list-compiler.ts'
import { type Gathered, gather, type ReadBeside } from './file/gather.ts'
import type { SourceFile } from './file/read-yaml.ts'
import { inOrder, type ReportMistake } from './file/report-mistake.ts'
import type { RuleFile } from './file/rule-file.ts'
import { withShortQuotes } from './file/short-quotes.ts'
import { namesIn, type ValidatedFile } from './file/validated-file.ts'
import type { Patterns, UnitNames } from './match/conditions.ts'
import { documentationOf, TABLE_DOCUMENTATION } from './schema/documented.ts'
import { keepTexts, type TableText } from './texts.ts'

/** The settings for loading rules. */
export interface LoadOptions {
  /** The names of shipped packs to load too. */
  extends?: readonly string[]
  /** The known units. If left out, any word is a unit, and no unit converts to another. */
  units?: UnitNames
  /** The engine for match expressions. If left out, rules cannot use them. */
  patterns?: Patterns
}

const ANY_UNIT: UnitNames = { nameOf: (written) => written, converts: () => false }
const NO_PATTERNS: Patterns = { compile: () => ({ wrong: 'match expressions are not available here' }) }

/**
 * Reads and compiles rule files and everything they extend. Returns all mistakes of all files, in order of file and
 * line. If there are any, `rules` is empty and the run must fail. `readBeside` reads files by their path from the root
 * of the repo, and packs by their name ("factlint/crisis").
 */
export function loadRules(
  files: readonly SourceFile[],
  readBeside: ReadBeside,
  options: LoadOptions = {},
): { rules: RuleSet; mistakes: Mistake[] } {
  const gathered = gather(files, options.extends ?? [], readBeside)
  const { mistakes, paths } = gathered
  const report: ReportMistake = ({ path, line, column }, message) => mistakes.push({ path, line, column, message })
  const tables = new Map<string, TableText>()
  const rules = compile(gathered, {
    readBeside,
    keepTable: (path, read) => tables.set(path, read),
    report,
    units: options.units ?? ANY_UNIT,
    patterns: options.patterns ?? NO_PATTERNS,
  })
  keepTexts(rules, { rules: gathered.texts, tables })
  return mistakes.length === 0
    ? { rules, mistakes }
    : {
        rules: NO_RULES,
        mistakes: withShortQuotes(inOrder(mistakes, paths)).map((mistake) => documented(mistake, gathered)),
      }
}

/** Returns a mistake with a link to the documentation of its key. */
function documented(mistake: Mistake, { files, paths }: Gathered): Mistake {
  const located = files.find((file) => file.located.path === mistake.path)?.located
  const path = located?.pathAt(mistake) ?? []
  const docs = located || paths.includes(mistake.path) ? documentationOf(path) : TABLE_DOCUMENTATION
  return { ...mistake, docs }
}

interface Setting {
  readBeside: ReadBeside
  keepTable: (path: string, read: TableText) => void
  units: UnitNames
  patterns: Patterns
  report: ReportMistake
}

function compile({ files, complete, levels }: Gathered, setting: Setting): RuleSet {
  const { report } = setting
  const all = declareAll(files, complete, setting.units, report)
  const { places, people, organisations, events } = all
  const units = withOwnUnits(setting.units, all.units.values)
  const parts = collectSeries(files, all, { ...setting, places, dayOf: eventDays(events, complete, report) })
  const eventNames = events.values.flatMap(({ name, also }) => [name, ...also])
  const lists = new WordListCompiler(all.lists, eventNames, report)
  lists.check()
  const eventDates = new Set(events.values.flatMap(({ days }) => days))
  const facts = all.facts.values.flatMap((fact) => {
    const series = joinSeries(parts.get(fact.id) ?? [], report)
    return fact.file.isSound(fact.raw)
      ? [
          compileFact(fact, series, {
            ...setting,
            units,
            lists,
            places,
            eventDays: eventDates,
            level: levels.get(fact.at.path) ?? 0,
          }),
        ]
      : []
  })
  const disabled = disabledFacts(files, all)
  const relations = files.flatMap((file) => relationsOf(file, { declared: all.facts, facts, units, report }))
  return {
    facts: facts.filter(({ id }) => !disabled.has(id)),
    relations: relations.filter(({ fact, other }) => ![fact, ...other.facts].some((id) => disabled.has(id))),
    people: people.values,
    organisations: organisations.values,
    places: places.values,
    events: events.values,
    units: all.units.values,
  }
}

function disabledFacts(files: readonly ValidatedFile<RuleFile>[], { facts }: Declarations): Set<string> {
  const named = files.flatMap((file) => namesIn(file, file.data, 'disable'))
  for (const [id, at] of named) facts.find(id, at)
  return new Set(named.map(([id]) => id))
}
