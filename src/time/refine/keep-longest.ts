import { overlaps } from '../../model/span.ts'
import type { Draft, Refiner } from '../draft.ts'

const length = ({ start, end }: Draft): number => end - start

/** Keeps the longest of overlapping drafts (the first of equals). Returns them in order of `start`. */
export const keepLongest: Refiner = (drafts) => {
  const kept: Draft[] = []
  for (const draft of [...drafts].sort((a, b) => a.start - b.start)) {
    let last = kept.at(-1)
    let isShorter = false
    while (last && overlaps(last, draft)) {
      if (length(last) >= length(draft)) {
        isShorter = true
        break
      }
      kept.pop()
      last = kept.at(-1)
    }
    if (!isShorter) kept.push(draft)
  }
  return kept
}
