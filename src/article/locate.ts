import type { Passage, Range, Run } from '../model/index.ts'
import { lastAtMost } from './search.ts'

/**
 * Source range of a range of a passage's visible text, both half-open. What touches a decoded run (`&amp;`) covers the
 * whole run; markup between runs belongs to a range only where visible text of the range lies on both sides of it.
 */
export function locate(passage: Passage, range: Range): Range {
  const first = runAt(passage.runs, range.start)
  if (!first) return { start: 0, end: 0 }
  const start = isCopy(first) ? first.source + range.start - first.visible : first.source
  if (range.end <= range.start) return { start, end: start }
  const last = runAt(passage.runs, range.end - 1) as Run
  const end = isCopy(last) ? last.source + range.end - last.visible : last.source + last.sourceLength
  return { start, end }
}

const isCopy = (run: Run): boolean => run.length === run.sourceLength

/** The run that holds a visible offset; the last one for the offset at the very end. */
const runAt = (runs: readonly Run[], offset: number): Run | undefined =>
  runs[lastAtMost(runs.length, (index) => (runs[index] as Run).visible, offset)]
