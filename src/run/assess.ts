import { BINARY } from '../host/files/text-file.ts'
import { keepMemoryLow } from '../host/process/memory.ts'
import {
  type ArticleSource,
  type BaselineEntry,
  type Coverage,
  emptyReport,
  type Reading,
  type Report,
  type RuleNote,
  type RuleSet,
  type Unchecked,
} from '../model/index.ts'
import { ARTICLE_ENDINGS, STALE_AFTER } from '../options/index.ts'
import { withSkipped } from '../report/placed-finding.ts'
import { withOverrides } from '../workspace/overrides.ts'
import { withoutBaselineFindings } from './baseline-known.ts'
import type { ScopedRun, SelectedArticles } from './selected-articles.ts'
import { filterByScope } from './touched.ts'

/** Options for checking articles, in addition to the settings. */
export interface AssessOptions {
  /** The baseline entries in force. */
  known: readonly BaselineEntry[]
  /** Whether the change may silence nothing: its notes only what they did before, and the baseline only what it names. */
  isUntrusted?: boolean
  /** Whether the report says what to look at in the rules. */
  notesRules?: boolean
  onProgress?: (done: number, total: number) => void
}

/** The result of a run, with the text of each article that it read, by path. */
export interface Assessment {
  report: Report
  texts: ReadonlyMap<string, string>
}

/** Checks the selected articles, and leaves out findings that are in the baseline or that the change does not touch. */
export async function assess(
  run: ScopedRun,
  articles: SelectedArticles,
  { known, ...options }: AssessOptions,
): Promise<Assessment> {
  const { selected, skipped, change } = articles
  const whole = await (selected.length === 0
    ? nothing()
    : articles.isEvery
      ? checkEvery(run, articles, options)
      : checkSelected(run, articles, options))
  const report = await withoutBaselineFindings(
    withSkipped(whole.report, [...skipped, ...run.faults.skipped]),
    known,
    articles,
    options.isUntrusted === true ? renamedFrom(run) : null,
  )
  const shown = await filterByScope(report, run)
  const own = new Set(selected.map(({ path }) => path ?? ''))
  const files = shown.files.filter(({ path, findings }) => own.has(path) || findings.length > 0)
  const coverage = change ? { ...shown.coverage, change } : shown.coverage
  const unchecked = uncheckedOf(coverage.skipped, run)
  const rest = unchecked.length > 0 ? { unchecked } : {}
  return { report: { ...shown, files, coverage, ...rest }, texts: whole.texts }
}

/** Returns which changed articles were not checked, and why. Pictures and the like that a pattern matches are none. */
function uncheckedOf(skipped: Coverage['skipped'], { scope }: ScopedRun): Unchecked[] {
  if (scope.kind === 'all') return []
  const changed = new Set(scope.changes.map(({ path }) => path))
  return skipped
    .filter(({ path, why }) => changed.has(path) && (why !== BINARY || hasArticleEnding(path)))
    .map(({ path, why }) => ({ path, why }))
}

const hasArticleEnding = (path: string): boolean =>
  ARTICLE_ENDINGS.includes(path.slice(path.lastIndexOf('.') + 1).toLowerCase())

/** Returns the former paths of the articles that a change renames. */
const renamedFrom = ({ scope }: ScopedRun): ReadonlySet<string | null> =>
  new Set(scope.kind === 'all' ? [] : scope.changes.flatMap(({ path, from }) => (from === path ? [] : [from])))

/** So much text, in UTF-16 units, that a run would use hundreds of megabytes more than it needs. */
const MUCH_TEXT = 1_000_000

const lengthOf = (sources: readonly ArticleSource[]): number => sources.reduce((sum, { text }) => sum + text.length, 0)

const nothing = (): Assessment => ({ report: emptyReport(), texts: new Map() })

/** Checks every article, unless nothing has changed since that was done before. */
async function checkEvery(
  run: ScopedRun,
  articles: SelectedArticles,
  options: Omit<AssessOptions, 'known'>,
): Promise<Assessment> {
  const { reportOnEvery } = await import('./every-article.ts')
  const { selected } = articles
  const how = { notesRules: options.notesRules === true, isUntrusted: options.isUntrusted === true }
  const report = await reportOnEvery(
    run,
    selected,
    how,
    async () => (await checkSelected(run, articles, options)).report,
  )
  return { report, texts: textsOf(selected) }
}

const textsOf = (sources: readonly ArticleSource[]): Assessment['texts'] =>
  new Map(sources.map(({ path, text }) => [path ?? '', text]))

/** Loads the modules for reading and checking, which takes long, only if there is something to check. */
async function checkSelected(
  { settings, scope, faults }: ScopedRun,
  { selected, former, earlier }: SelectedArticles,
  { onProgress, isUntrusted, notesRules }: Omit<AssessOptions, 'known'>,
): Promise<Assessment> {
  if (lengthOf([...selected, ...former]) > MUCH_TEXT) keepMemoryLow()
  const { checkAll, readAll } = await import('../core/articles.ts')
  const how = { ...withOverrides(settings), onFault: faults.add }
  const readings = readAll(selected, { ...how, onProgress })
  const before = readAll(former, { ...how, role: 'former' })
  const others = await earlier([...readings, ...before])
  const includesLater = scope.kind === 'changes' && settings.scope === 'changed'
  const report = checkAll({
    ...how,
    onlyFormerNotes: isUntrusted,
    readings,
    former: before,
    earlier: others,
    includesLater,
  })
  if (notesRules) {
    const notes = await pressingNotes(readings, settings.rules, scope.kind === 'all')
    if (notes.length > 0) report.ruleNotes = notes
  }
  return { report, texts: textsOf([...others, ...selected]) }
}

/** The most notes on rules in a report; `factlint rules check` lists all. */
const MOST_NOTES = 3

/** Returns the most pressing notes on rules, as far as the checked articles show them. */
async function pressingNotes(readings: readonly Reading[], rules: RuleSet, isWhole: boolean): Promise<RuleNote[]> {
  if (rules.facts.length + rules.people.length === 0) return []
  const { ruleNotes } = await import('../core.ts')
  return ruleNotes(readings, rules, { days: STALE_AFTER, isWhole }).slice(0, MOST_NOTES)
}
