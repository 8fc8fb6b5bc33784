import { append } from '../base/append.ts'
import { articleSelection } from '../host/files/article-selection.ts'
import { baseOf, isNegated, isPattern, matcher, type Selection } from '../host/files/find.ts'
import { patternAdvice } from '../host/files/pattern-advice.ts'
import { checkedOut, type Tree } from '../host/git/tree.ts'
import { mapInBatches } from '../host/process/map-in-batches.ts'
import { UserError } from '../host/process/user-error.ts'
import {
  type BaselineEntry,
  type CheckLevel,
  type Drafts,
  type Mistake,
  type NearMisses,
  NO_RULES,
  type QuoteLevel,
  type RuleSet,
  type ShownScope,
} from '../model/index.ts'
import {
  BASELINE,
  type Choices,
  CONFIGS,
  type Config,
  DEFAULTS,
  IGNORE_FILE,
  RULES,
  RULES_IN_FOLDER,
  type WrittenOverride,
} from '../options/index.ts'
import type { Surroundings } from './context.ts'
import { mistakesError } from './mistakes-error.ts'
import { type Override, overrideOf, patternsOf } from './overrides.ts'

/** The lowest severity that fails a run. */
export type FailOn = Required<Config>['failOn']
/** The reading of dates in digits: 03/04 is 4 March (en-US) or 3 April (en-GB). */
export type Locale = Required<Config>['locale']

/** The findings from before factlint was introduced. */
export interface Baseline {
  path: string
  /** The entries; null if the file does not exist. */
  entries: BaselineEntry[] | null
}

/** Everything that must be known before articles are read. */
export interface Settings {
  articles: Selection
  /**
   * The files in the index: the articles, and rule files that look like articles, so that a change of rules does not
   * rebuild it.
   */
  indexed: Selection
  rules: RuleSet
  /** Paths of the rule files and names of the shipped packs in use. */
  ruleFiles: string[]
  /** The patterns that inputs, flags or the configuration give; empty where they give none. */
  given: Record<'articles' | 'exclude' | 'rules', readonly string[]>
  /** Those of the patterns for rules that match no file. */
  unmatchedRules: readonly string[]
  /** Remarks on the rules: that there are none. */
  remarks: string[]
  /** Paths of the files with tests of rules (`*.test.yml`). */
  testFiles: string[]
  failOn: FailOn
  locale: Locale
  /** Checks that are switched off or have another severity, by id. */
  checks: Record<string, CheckLevel>
  /** What checks do with words in quotation marks, for all checks or by id. */
  quotes: QuoteLevel | Record<string, QuoteLevel>
  /** How many times as often as usual numbers of an article miss each other by chance, by relation. */
  nearMisses: NearMisses
  /** What holds for some of the articles; `settingsFor` applies it. */
  overrides: readonly Override[]
  /** Which findings are shown, if a change is known. */
  scope: ShownScope
  drafts: Drafts
  baseline: Baseline
  /** Tells whether settings are read from a path, or would be if it existed. True also for a folder of such files. */
  isSource(path: string): boolean
}

/** Options for reading settings from something other than the whole checkout. */
interface SettingsOptions {
  /** Whether to read only the files that a choice names. */
  onlyNamed?: boolean
  /** An earlier state of the repository to read from, where named files may not exist yet. */
  formerTree?: Tree
  /** The present files; by default, as they are checked out. */
  tree?: Tree
}

/**
 * Reads configuration, rules and baseline. Throws a `UserError` with all mistakes of the first of them that has any.
 */
export async function readSettings(
  { workspace, home }: Pick<Surroundings, 'workspace' | 'home'>,
  choices: Choices,
  { onlyNamed = false, formerTree, tree: present }: SettingsOptions = {},
): Promise<Settings> {
  const tree = formerTree ?? present ?? checkedOut(workspace, home)
  const isThere = async (path: string) => formerTree === undefined || (await formerTree.has(path))
  const named = choices.config !== undefined && (await isThere(choices.config)) ? choices.config : undefined
  const config = await loadConfig(tree, named, onlyNamed || choices.config !== undefined)
  const patterns = choices.rules ?? config.rules ?? (onlyNamed ? [] : RULES)
  const { paths: found, unmatched } = await findRules(tree, patterns, isThere)
  if (choices.rules && found.length === 0 && unmatched.length > 0 && formerTree === undefined)
    throw new UserError(noRules(unmatched))
  const paths = found.filter((path) => !isTestFile(path))
  const ruleFiles = [...(config.extends ?? []), ...paths]
  const given = {
    articles: choices.articles ?? config.articles ?? [],
    exclude: choices.exclude ?? config.exclude ?? [],
    rules: choices.rules ?? config.rules ?? [],
  }
  const baseline = config.baseline ?? BASELINE
  const expected = [...CONFIGS, IGNORE_FILE, ...(choices.config === undefined ? [] : [choices.config]), baseline]
  const isRuleFile = matcher(patterns, RULES_IN_FOLDER)
  const holds = (folder: string) =>
    [...expected, ...tree.requested, ...patterns.map(baseOf)].some((path) => `${path}/`.startsWith(`${folder}/`))
  const overrides = await loadOverrides(tree, onlyNamed ? [] : (config.overrides ?? []), isThere)
  const ruleFilesHere = [...new Set([...paths, ...overrides.paths])]
  const ignore = onlyNamed ? [] : await loadIgnoreFile(tree)
  const articles = { ...articleSelection(choices.articles ?? config.articles, given.exclude), ignore }
  return {
    articles: { ...articles, exclude: [...articles.exclude, ...ruleFilesHere] },
    indexed: articles,
    given,
    unmatchedRules: choices.rules || config.rules ? unmatched : [],
    rules: await compile(tree, paths, config.extends ?? []),
    ruleFiles: [...new Set([...ruleFiles, ...overrides.paths])],
    testFiles: found.filter(isTestFile),
    remarks: ruleFiles.length === 0 ? [NO_RULE_FILES] : [],
    failOn: choices.failOn ?? config.failOn ?? DEFAULTS.failOn,
    locale: choices.locale ?? config.locale ?? DEFAULTS.locale,
    checks: config.checks ?? {},
    quotes: config.quotes ?? {},
    nearMisses: config.nearMisses ?? {},
    overrides: overrides.all,
    scope: choices.scope ?? config.scope ?? DEFAULTS.scope,
    drafts: choices.drafts ?? config.drafts ?? DEFAULTS.drafts,
    baseline: { path: baseline, entries: onlyNamed ? null : await loadBaseline(tree, baseline) },
    isSource: (path) => isRuleFile(path) || overrides.isRuleFile(path) || holds(path),
  }
}

async function loadConfig(tree: Tree, named: string | undefined, alone: boolean): Promise<Config> {
  const path = named ?? (alone ? undefined : await firstFile(tree, CONFIGS))
  if (path === undefined) return {}
  const { readConfig } = await import('../core/load-rules.ts')
  const { config, mistakes } = readConfig(await tree.named(path))
  if (mistakes.length > 0) throw mistakesError('The configuration has mistakes, so nothing was checked.', mistakes)
  return config
}

/** Reads what the configuration says of some of the articles, with the rule files that it names. */
async function loadOverrides(
  tree: Tree,
  written: readonly WrittenOverride[],
  isThere: (path: string) => Promise<boolean>,
): Promise<{ all: Override[]; paths: string[]; isRuleFile: (path: string) => boolean }> {
  const all: Override[] = []
  const paths: string[] = []
  for (const one of written) {
    const patterns = one.rules === undefined ? null : patternsOf(one.rules)
    const found = patterns && (await findRules(tree, patterns, isThere))
    if (found && found.unmatched.length > 0)
      throw new UserError(`overrides: no file matches ${found.unmatched.join(', ')}`)
    const own = found?.paths.filter((path) => !isTestFile(path)) ?? []
    append(paths, own)
    all.push(overrideOf(one, found && (await compile(tree, own, []))))
  }
  return { all, paths, isRuleFile: matcher(written.flatMap(({ rules = [] }) => patternsOf(rules))) }
}

/** Reads the patterns of the ignore file; none if it does not exist. */
async function loadIgnoreFile(tree: Tree): Promise<string[]> {
  if (!(await tree.has(IGNORE_FILE))) return []
  const { ignorePatterns } = await import('../host/files/ignore-file.ts')
  return ignorePatterns((await tree.named(IGNORE_FILE)).text)
}

async function loadBaseline(tree: Tree, path: string): Promise<BaselineEntry[] | null> {
  if (!(await tree.has(path))) return null
  const file = await tree.read(path)
  if ('why' in file) throw new UserError(`baseline: ${path}: ${file.why}`)
  const { readBaseline } = await import('../core/load-rules.ts')
  const { entries, mistakes } = readBaseline(file)
  if (mistakes.length > 0) throw mistakesError('The baseline has mistakes, so nothing was checked.', mistakes)
  return entries
}

async function firstFile(tree: Tree, paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if (await tree.has(path)) return path
  return undefined
}

/** Tells whether a rule file contains tests, by its name. */
export const isTestFile = (path: string): boolean => /\.test\.ya?ml$/.test(path)

/**
 * Returns the rule files that patterns match, and the patterns that match none. Throws a `UserError` if a file given by
 * name does not exist.
 */
async function findRules(
  tree: Tree,
  patterns: readonly string[],
  isThere: (path: string) => Promise<boolean>,
): Promise<{ paths: string[]; unmatched: string[] }> {
  const named: string[] = []
  for (const path of patterns.filter((pattern) => !isPattern(pattern) && !pattern.endsWith('/'))) {
    if (!(await isThere(path))) continue
    if (await tree.has(path)) named.push(path)
    else if ((await tree.find([path], RULES_IN_FOLDER)).length === 0)
      throw new UserError(`rules: ${path}: no such file`)
  }
  const globs = patterns.filter((pattern) => !named.includes(pattern))
  const found = await tree.find(globs, RULES_IN_FOLDER)
  const matches = await mapInBatches(globs, (glob) => tree.find([glob], RULES_IN_FOLDER))
  return {
    paths: [...new Set([...named, ...found])],
    unmatched: globs.filter((glob, i) => !isNegated(glob) && matches[i]?.length === 0),
  }
}

function noRules(unmatched: readonly string[]): string {
  const advice = unmatched.flatMap((pattern) => patternAdvice(pattern) ?? [])
  return [`rules: no file matches ${unmatched.join(', ')}`, ...advice].join('. ')
}

/** Compiles the rule files at `paths` and the shipped packs that the configuration names. */
async function compile(tree: Tree, paths: readonly string[], packs: readonly string[]): Promise<RuleSet> {
  if (paths.length === 0 && packs.length === 0) return NO_RULES
  for (const pack of packs)
    if (tree.beside(pack) === null) throw new UserError(`extends: there is no shipped pack "${pack}"`)
  const files = await mapInBatches(paths, tree.read)
  const { loadRules } = await import('../core/load-rules.ts')
  const { rules, mistakes } = loadRules(
    files.filter((file) => 'text' in file),
    tree.beside,
    { extends: packs },
  )
  const all = [...files.flatMap((file) => ('why' in file ? unreadable(file) : [])), ...mistakes]
  if (all.length > 0) throw mistakesError('The rules have mistakes, so nothing was checked.', all)
  return rules
}

/**
 * Returns the mistake for a rule file that cannot be read. The run fails, because without the file findings would be
 * missing.
 */
const unreadable = ({ path, why }: { path: string; why: string }): Mistake => ({
  path,
  line: 1,
  column: 1,
  message: `cannot read this rule file: ${why}`,
})

/** The remark if there are no rules. */
export const NO_RULE_FILES =
  'There are no rule files. Articles are only checked for contradictions within and between them.'
