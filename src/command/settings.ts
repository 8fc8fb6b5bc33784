import { ARTICLES, CONFIGS, NO_ARTICLES, RULES } from '../host/defaults.ts'
import { isPattern, type Selection } from '../host/find.ts'
import { inTurn } from '../host/in-turn.ts'
import { checkedOut, type Tree } from '../host/tree.ts'
import { UserError } from '../host/user-error.ts'
import type { Workspace } from '../host/workspace.ts'
import type { CheckLevel, Config, Mistake, RuleSet } from '../model/index.ts'

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
  failOn: FailOn
  locale: Locale
  /** By id: checks switched off, or given another severity. */
  checks: Record<string, CheckLevel>
}

/**
 * Where settings come from. `alone`: nothing is read that no choice names. `past` is a former state of the repository to read
 * them from, in which what is named need not be there yet.
 */
export interface Sources {
  workspace: Workspace
  home: URL
  choices: Choices
  alone?: boolean
  past?: Tree
}

/** Reads configuration and rules; every mistake in them is thrown at once, as a `UserError`. */
export async function readSettings({ workspace, home, choices, alone = false, past }: Sources): Promise<Settings> {
  const tree = past ?? checkedOut(workspace, home)
  const isThere = async (path: string) => past === undefined || (await past.has(path))
  const named = choices.config !== undefined && (await isThere(choices.config)) ? choices.config : undefined
  const config = await loadConfig(tree, named, alone || choices.config !== undefined)
  const patterns = choices.rules ?? config.rules ?? (alone ? [] : RULES)
  const paths = await findRules(tree, patterns, isThere)
  const articles = choices.articles ?? config.articles
  return {
    articles: {
      include: articles ?? ARTICLES,
      exclude: [...(choices.exclude ?? config.exclude ?? []), ...(articles ? [] : NO_ARTICLES), ...paths],
    },
    rules: await compile(tree, paths, config.extends ?? []),
    ruleFiles: [...(config.extends ?? []), ...paths],
    failOn: choices.failOn ?? config.failOn ?? 'error',
    locale: choices.locale ?? config.locale ?? 'en-US',
    checks: config.checks ?? {},
  }
}

async function loadConfig(tree: Tree, named: string | undefined, alone: boolean): Promise<Config> {
  const path = named ?? (alone ? undefined : await firstFile(tree, CONFIGS))
  if (path === undefined) return {}
  const { readConfig } = await import('../core.ts')
  const { config, mistakes } = readConfig(await tree.named(path))
  if (mistakes.length > 0) throw new UserError('The configuration has mistakes, so nothing was checked.', mistakes)
  return config
}

async function firstFile(tree: Tree, paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if (await tree.has(path)) return path
  return undefined
}

/** A rule file asked for by name must be there; a pattern may match nothing. */
async function findRules(
  tree: Tree,
  patterns: readonly string[],
  isThere: (path: string) => Promise<boolean>,
): Promise<string[]> {
  const named: string[] = []
  for (const path of patterns.filter((pattern) => !isPattern(pattern))) {
    if (!(await isThere(path))) continue
    if (!(await tree.has(path))) throw new UserError(`rules: ${path}: no such file`)
    named.push(path)
  }
  return [...new Set([...named, ...(await tree.find(patterns.filter(isPattern)))])]
}

/** Compiles the rule files at `paths` and the shipped packs named by the configuration. */
async function compile(tree: Tree, paths: readonly string[], packs: readonly string[]): Promise<RuleSet> {
  if (paths.length === 0 && packs.length === 0) return NO_RULES
  for (const pack of packs) if (tree.beside(pack) === null) throw new UserError(`extends: there are no rules "${pack}"`)
  const files = await inTurn(paths, tree.read)
  const { loadRules } = await import('../core.ts')
  const { rules, mistakes } = loadRules(
    files.filter((file) => 'text' in file),
    tree.beside,
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

/** What to say where `ruleFiles` is empty. */
export const NO_RULE_FILES = 'There are no rule files: articles are checked within themselves and against each other.'

const NO_RULES: RuleSet = { facts: [], people: [], places: [], events: [] }
