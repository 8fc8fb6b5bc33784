import type { Passage, Range, Run } from '../model/index.ts'

/** Whether a range of the source lies in a passage. */
export function isIn({ runs }: Passage, source: Range): boolean {
  const [first, last] = [runs[0], runs.at(-1)]
  if (!first || !last) return false
  return first.source <= source.start && source.end <= last.source + last.sourceLength
}

/** Range of a passage's visible text that a range of its source shows as: the way back from a located span. */
export function visibleRange({ runs }: Passage, source: Range): Range {
  const first = runAt(runs, source.start)
  const last = runAt(runs, source.end - 1)
  if (!first || !last) return { start: 0, end: 0 }
  return { start: visibleStart(first, source.start), end: visibleEnd(last, source.end) }
}

const isCopy = (run: Run): boolean => run.length === run.sourceLength

const visibleStart = (run: Run, offset: number): number =>
  run.visible + (isCopy(run) ? Math.min(offset - run.source, run.length) : 0)

const visibleEnd = (run: Run, offset: number): number =>
  run.visible + (isCopy(run) ? Math.min(offset - run.source, run.length) : run.length)

/** The last run that begins at or before a source offset. */
function runAt(runs: readonly Run[], offset: number): Run | undefined {
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle] as Run).source <= offset) low = middle + 1
    else high = middle
  }
  return runs[low - 1]
}
