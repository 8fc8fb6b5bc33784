import type { Passage, Run } from '../model/article.ts'
import type { Range } from '../model/span.ts'
import { lastAtMost } from './binary-search.ts'

/**
 * Source range of a range of a passage's visible text, both half-open. What touches a decoded run (`&amp;`) covers the
 * whole run; markup between runs belongs to a range only where visible text of the range lies on both sides of it.
 */
export function sourceRange(passage: Passage, range: Range): Range {
  const first = runAt(passage.runs, range.start)
  if (!first) return { start: 0, end: 0 }
  const start = isCopy(first) ? first.source + range.start - first.visible : first.source
  if (range.end <= range.start) return { start, end: start }
  const last = runAt(passage.runs, range.end - 1) as Run
  const end = isCopy(last) ? last.source + range.end - last.visible : last.source + last.sourceLength
  return { start, end }
}

/** The way back: the visible range that a range of a passage's source shows as. */
export function visibleRange({ runs }: Passage, source: Range): Range {
  const first = sourceRunAt(runs, source.start)
  const last = sourceRunAt(runs, source.end - 1)
  if (!first || !last) return { start: 0, end: 0 }
  const start = first.visible + (isCopy(first) ? Math.min(source.start - first.source, first.length) : 0)
  const end = last.visible + (isCopy(last) ? Math.min(source.end - last.source, last.length) : last.length)
  return { start, end }
}

/** Whether a range of the source lies between the first and the last visible word of a passage. */
export function isInPassage({ runs }: Passage, source: Range): boolean {
  const [first, last] = [runs[0], runs.at(-1)]
  return first !== undefined && last !== undefined && first.source <= source.start && source.end <= sourceEnd(last)
}

const isCopy = (run: Run): boolean => run.length === run.sourceLength

const sourceEnd = (run: Run): number => run.source + run.sourceLength

/** The run that holds a visible offset; the last one for the offset at the very end. */
const runAt = (runs: readonly Run[], offset: number): Run | undefined =>
  runs[lastAtMost(runs.length, (index) => (runs[index] as Run).visible, offset)]

/** The last run that begins at or before an offset of the source. */
const sourceRunAt = (runs: readonly Run[], offset: number): Run | undefined =>
  runs[lastAtMost(runs.length, (index) => (runs[index] as Run).source, offset)]
