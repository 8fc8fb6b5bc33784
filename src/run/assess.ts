import { type BaselineEntry, emptyReport, type Report } from '../model/index.ts'
import { withSkipped } from '../report/placed-finding.ts'
import { withoutBaselineFindings } from './baseline-known.ts'
import type { ScopedRun, SelectedArticles } from './selected-articles.ts'
import { filterByScope } from './touched.ts'

/** How articles are checked, beside what the run says. */
export interface AssessOptions {
  /** Entries of the baseline that hold. */
  known: readonly BaselineEntry[]
  /** Whether a note to factlint on a line (1-based) of an article is told and not obeyed. */
  isUntrustedNote?: (path: string, line: number) => boolean
  onProgress?: (done: number, total: number) => void
}

/** What a run came to, with the text of each article that it read, by path. */
export interface Assessment {
  report: Report
  texts: ReadonlyMap<string, string>
}

/** Checks the articles selected, and leaves out what the baseline knows and what the change does not touch. */
export async function assess(
  run: ScopedRun,
  selected: SelectedArticles,
  { known, ...options }: AssessOptions,
): Promise<Assessment> {
  const { asked, skipped } = selected
  const whole = asked.length === 0 ? nothing() : await checkSelected(run, selected, options)
  const report = await withoutBaselineFindings(
    withSkipped(whole.report, [...skipped, ...run.faults.skipped]),
    known,
    selected,
  )
  const shown = await filterByScope(report, run)
  const own = new Set(asked.map(({ path }) => path ?? ''))
  const files = shown.files.filter(({ path, findings }) => own.has(path) || findings.length > 0)
  return { report: { ...shown, files }, texts: whole.texts }
}

const nothing = (): Assessment => ({ report: emptyReport(), texts: new Map() })

/** Reading and checking take long to load, so they are loaded only where there is something to check. */
async function checkSelected(
  { settings, scope, faults }: ScopedRun,
  { asked, former, earlier }: SelectedArticles,
  { onProgress, ...options }: Omit<AssessOptions, 'known'>,
): Promise<Assessment> {
  const { checkAll, readAll } = await import('../core.ts')
  const how = { ...settings, onFault: faults.add }
  const readings = readAll(asked, { ...how, onProgress })
  const before = readAll(former, { ...how, role: 'former' })
  const others = await earlier([...readings, ...before])
  const includesLater = scope.kind === 'changes' && settings.scope === 'changed'
  const report = checkAll({ ...how, ...options, readings, former: before, earlier: others, includesLater })
  return { report, texts: new Map([...others, ...asked].map(({ path, text }) => [path ?? '', text])) }
}
