import { annotate } from '../host/github/annotate.ts'
import type { Recorder } from '../host/process/recorder.ts'
import type { Report } from '../model/index.ts'
import { annotationsOf } from '../report/github/annotation.ts'

/**
 * Annotates what no other reporter shows (`settled` are the fingerprints of what one does), as far as GitHub shows it. Returns what
 * to know where that is not all.
 */
export function annotateRest(report: Report, settled: ReadonlySet<string>, log: Recorder): string[] {
  const { shown, total } = annotationsOf(report, log.counts(), settled)
  shown.forEach(annotate)
  if (shown.length === total) return []
  const cut = `Showing ${shown.length} of ${total} remarks beside the lines, the worst first; all of them are in the job summary.`
  log.notice(cut)
  return [cut]
}
