import { besideReader } from '../host/beside.ts'
import { ARTICLES, CONFIGS, NO_ARTICLES, RULES } from '../host/defaults.ts'
import { findFiles, isPattern, kindOf, type Selection } from '../host/find.ts'
import { inTurn } from '../host/in-turn.ts'
import { readNamed, readText } from '../host/text-file.ts'
import { UserError } from '../host/user-error.ts'
import type { Workspace } from '../host/workspace.ts'
import { type CheckLevel, type Config, type Mistake, NO_RULES, type QuoteLevel, type RuleSet } from '../model/index.ts'

/** The mildest severity that fails a run. */
export type FailOn = 'error' | 'warning' | 'never'
/** Whether 03/04 is 4 March or 3 April. */
export type Locale = 'en-US' | 'en-GB'

/** What flags or action inputs say; each wins over the configuration file. */
export interface Choices {
  /** Path of the configuration file. */
  config?: string
  articles?: string[]
  exclude?: string[]
  rules?: string[]
  failOn?: FailOn
  locale?: Locale
}

/** All that is to be known before articles are read. */
export interface Settings {
  articles: Selection
  rules: RuleSet
  /** Paths of the rule files and names of the shipped packs in use. */
  ruleFiles: string[]
  /** What to know of the rules: that there are none, or that a pattern of the configuration matches no file. */
  remarks: string[]
  /** Paths of the files that hold tests of rules (`*.test.yml`). */
  testFiles: string[]
  failOn: FailOn
  locale: Locale
  /** By id: checks switched off, or given another severity. */
  checks: Record<string, CheckLevel>
  /** What checks make of words in quotation marks: all of them, or by id. */
  quotes: QuoteLevel | Record<string, QuoteLevel>
}

/** Where settings come from. `alone`: nothing is read that no choice names. */
export interface Sources {
  workspace: Workspace
  home: URL
  choices: Choices
  alone?: boolean
}

/** Reads configuration and rules; every mistake in them is thrown at once, as a `UserError`. */
export async function readSettings({ workspace, home, choices, alone = false }: Sources): Promise<Settings> {
  const config = await loadConfig(workspace, choices.config, alone)
  const { paths: found, unmatched } = await findRules(workspace, choices.rules ?? config.rules ?? (alone ? [] : RULES))
  if (choices.rules && unmatched.length > 0) throw new UserError(`rules: no file matches ${unmatched.join(', ')}`)
  const paths = found.filter((path) => !isTestFile(path))
  const ruleFiles = [...(config.extends ?? []), ...paths]
  const articles = choices.articles ?? config.articles
  return {
    articles: {
      include: articles ?? ARTICLES,
      exclude: [...(choices.exclude ?? config.exclude ?? []), ...(articles ? [] : NO_ARTICLES), ...paths],
    },
    rules: await compile(workspace, home, paths, config.extends ?? []),
    ruleFiles,
    testFiles: found.filter(isTestFile),
    remarks: remarksOn(ruleFiles, config.rules ? unmatched : []),
    failOn: choices.failOn ?? config.failOn ?? 'error',
    locale: choices.locale ?? config.locale ?? 'en-US',
    checks: config.checks ?? {},
    quotes: config.quotes ?? {},
  }
}

async function loadConfig(workspace: Workspace, named: string | undefined, alone: boolean): Promise<Config> {
  const path = named ?? (alone ? undefined : await firstFile(workspace, CONFIGS))
  if (path === undefined) return {}
  const { readConfig } = await import('../core/rules.ts')
  const { config, mistakes } = readConfig(await readNamed(workspace, path))
  if (mistakes.length > 0) throw new UserError('The configuration has mistakes, so nothing was checked.', mistakes)
  return config
}

async function firstFile(workspace: Workspace, paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if ((await kindOf(workspace, path)) === 'file') return path
  return undefined
}

/** Whether a file among the rules holds tests of them, by its name. */
export const isTestFile = (path: string): boolean => /\.test\.ya?ml$/.test(path)

/** The rule files that patterns match, and the patterns that match none; one asked for by name must be there. */
async function findRules(
  workspace: Workspace,
  patterns: readonly string[],
): Promise<{ paths: string[]; unmatched: string[] }> {
  const named = patterns.filter((pattern) => !isPattern(pattern))
  for (const path of named)
    if ((await kindOf(workspace, path)) !== 'file') throw new UserError(`rules: ${path}: no such file`)
  const matching = (include: string[]) => findFiles(workspace, { include, exclude: [] })
  const globs = patterns.filter(isPattern)
  const found = await matching(globs)
  const matches = await inTurn(globs, (glob) => matching([glob]))
  return {
    paths: [...new Set([...named, ...found])],
    unmatched: globs.filter((_, i) => matches[i]?.length === 0),
  }
}

function remarksOn(ruleFiles: readonly string[], unmatched: readonly string[]): string[] {
  const missing = unmatched.map((pattern) => `The configuration names rule files that are not there: ${pattern}.`)
  return ruleFiles.length === 0 ? [...missing, NO_RULE_FILES] : missing
}

/** Compiles the rule files at `paths` and the shipped packs named by the configuration. */
async function compile(
  workspace: Workspace,
  home: URL,
  paths: readonly string[],
  packs: readonly string[],
): Promise<RuleSet> {
  if (paths.length === 0 && packs.length === 0) return NO_RULES
  const readBeside = besideReader(workspace, home)
  for (const pack of packs) if (readBeside(pack) === null) throw new UserError(`extends: there are no rules "${pack}"`)
  const files = await inTurn(paths, (path) => readText(workspace, path))
  const { loadRules } = await import('../core/rules.ts')
  const { rules, mistakes } = loadRules(
    files.filter((file) => 'text' in file),
    readBeside,
    { extends: packs },
  )
  const all = [...files.flatMap((file) => ('why' in file ? unreadable(file) : [])), ...mistakes]
  if (all.length > 0) throw new UserError('The rules have mistakes, so nothing was checked.', all)
  return rules
}

/** A rule file that cannot be read is a mistake like one in it: without it, findings would be missing. */
const unreadable = ({ path, why }: { path: string; why: string }): Mistake => ({
  path,
  line: 1,
  column: 1,
  message: `a rule file that cannot be read: ${why}`,
})

/** What to say where there are no rules. */
export const NO_RULE_FILES = 'There are no rule files: articles are checked within themselves and against each other.'
