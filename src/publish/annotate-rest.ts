import { annotate } from '../host/github/annotate.ts'
import type { Recorder } from '../host/process/recorder.ts'
import type { Report } from '../model/index.ts'
import { annotationsOf } from '../report/github/annotation.ts'

/**
 * Annotates the findings that no other reporter shows, up to GitHub's limits. `settled` holds the fingerprints of those
 * already shown. Returns remarks if not all could be annotated.
 */
export function annotateRest(report: Report, settled: ReadonlySet<string>, log: Recorder): string[] {
  const { shown, total } = annotationsOf(report, log.counts(), settled)
  shown.forEach(annotate)
  if (shown.length === total) return []
  const cut = `Showing ${shown.length} of ${total} annotations beside the lines, the most serious first. All findings are in the job summary.`
  log.notice(cut)
  return [cut]
}
