import type { BaselineEntry, KnownFinding, Report } from '../model/index.ts'
import { BASELINE } from '../options/index.ts'
import { splitByOlder, type UnusedEntries, withoutKnown } from '../scope/baseline.ts'
import type { ScopedRun, SelectedArticles } from './selected-articles.ts'
import type { SettingsInForce } from './settings-in-force.ts'

/**
 * Returns the baseline entries in force. A baseline can only shrink: entries that a change adds to an existing baseline
 * have no effect, and a warning says so. If settings come from the base, a baseline that the change creates has no
 * effect either.
 */
export async function baselineInForce(
  inForce: SettingsInForce,
  run: ScopedRun,
  { all }: Pick<SelectedArticles, 'all'>,
): Promise<BaselineEntry[]> {
  const { log } = run
  const { path, entries } = (inForce.proposed?.settings ?? inForce.settings).baseline
  if (entries === null && path !== BASELINE)
    log.warning(`There is no baseline at ${path}. Run \`factlint baseline\` to write it.`)
  const older = inForce.proposed ? (inForce.settings.baseline.entries ?? []) : await former(path, run)
  if (older === null) return entries ?? []
  const { held, added } = splitByOlder(entries ?? [], older, (article) => all.has(article))
  const [first] = added
  if (first)
    log.warning(
      `The change adds ${total(added)} to the baseline, which can only shrink, so the added entries have no effect. Correct the article, or add a note with the reason beside the words.`,
      first.entry.at,
    )
  return held
}

const total = (left: UnusedEntries<KnownFinding>): string => {
  const times = left.reduce((sum, one) => sum + one.times, 0)
  return times === 1 ? '1 finding' : `${times} findings`
}

/**
 * Returns the baseline before the change; null if the change leaves it alone or creates it, or if the base is not
 * available.
 */
async function former(path: string, { scope, treeAt, log }: ScopedRun): Promise<BaselineEntry[] | null> {
  const change = scope.kind === 'changes' ? scope.changes.find((one) => one.path === path) : undefined
  if (scope.kind === 'all' || !change || change.from === null) return null
  if (scope.base === null) {
    log.warning(
      `The change edits the baseline, but the base commit is not in this checkout, so added entries cannot be detected. Set fetch-depth: 2 for actions/checkout.`,
      { path },
    )
    return null
  }
  const file = await treeAt(scope.base).read(change.from)
  if ('why' in file) {
    log.warning(`The baseline before the change is ${file.why}, so added entries cannot be detected.`, { path })
    return null
  }
  const { readBaseline } = await import('../core/load-rules.ts')
  const { entries, mistakes } = readBaseline(file)
  if (mistakes.length === 0) return entries
  log.warning('The baseline had mistakes before the change, so added entries cannot be detected.', { path })
  return null
}

/**
 * Returns a report without the findings in the baseline. Each entry without a finding is reported as a problem at its
 * line. An entry of an article that is gone counts for any other, or only for one of `renamed`, if that is given.
 */
export async function withoutBaselineFindings(
  report: Report,
  entries: readonly BaselineEntry[],
  { all, selected }: Pick<SelectedArticles, 'all' | 'selected'>,
  renamed: ReadonlySet<string | null> | null = null,
): Promise<Report> {
  if (entries.length === 0) return report
  const isHere = (path: string) => all.has(path) || (renamed !== null && !renamed.has(path))
  const whole = withoutKnown(report, entries, isHere)
  const read = new Set(report.files.map(({ path }) => path))
  const looked = new Set(selected.flatMap(({ path }) => (path && read.has(path) ? [path] : [])))
  const areAll = selected.length >= (await all.paths()).size
  const isIdle = ({ path }: BaselineEntry) => looked.has(path) || (areAll && !all.has(path))
  const idle = whole.left.filter(({ entry }) => isIdle(entry))
  return { ...whole.report, problems: [...whole.report.problems, ...idle.map(({ entry }) => problem(entry))] }
}

const problem = ({ path, check, words, at }: BaselineEntry) => ({
  ...at,
  message: `This finding of the baseline no longer occurs: ${check}, "${words}" in ${path}. Remove the entry, or run \`factlint baseline\`.`,
})
