import { type BaselineEntry, emptyReport, type Report } from '../model/index.ts'
import { withSkipped } from '../report/placed.ts'
import { leaveOutKnown } from './baseline-known.ts'
import type { Selected, Setting } from './changed.ts'
import { shownOf } from './touched.ts'

/** What beside its setting a run is told. */
export interface Terms {
  /** Entries of the baseline that hold. */
  known: readonly BaselineEntry[]
  /** Whether a note to factlint on a line (1-based) of an article is told and not obeyed. */
  distrusts?: (path: string, line: number) => boolean
  onProgress?: (done: number, total: number) => void
}

/** Checks the articles selected, and leaves out what the baseline knows and what the change does not touch. */
export async function assess(setting: Setting, selected: Selected, { known, ...told }: Terms): Promise<Report> {
  const { asked, skipped } = selected
  const whole = asked.length === 0 ? emptyReport() : await checkSelected(setting, selected, told)
  const shown = await shownOf(leaveOutKnown(withSkipped(whole, skipped), known, selected), setting)
  const own = new Set(asked.map(({ path }) => path ?? ''))
  return { ...shown, files: shown.files.filter(({ path, findings }) => own.has(path) || findings.length > 0) }
}

/** Reading and checking take long to load, so they are loaded only where there is something to check. */
async function checkSelected(
  { settings, scope }: Setting,
  { asked, others }: Selected,
  told: Omit<Terms, 'known'>,
): Promise<Report> {
  const { checkAll } = await import('../core.ts')
  const andLater = scope.kind === 'changes' && settings.scope === 'changed'
  return checkAll({ ...settings, articles: asked, earlier: others, andLater, ...told })
}
