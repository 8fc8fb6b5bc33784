import { overlaps } from '../../model/span.ts'
import type { Draft, Refiner } from '../draft.ts'

const length = ({ start, end }: Draft): number => end - start

/** Of drafts that share words the longest stays (the first of equals), in order of `start`. */
export const keepLongest: Refiner = (drafts) => {
  const kept: Draft[] = []
  for (const draft of [...drafts].sort((a, b) => a.start - b.start)) {
    let last = kept.at(-1)
    let beaten = false
    while (last && overlaps(last, draft)) {
      if (length(last) >= length(draft)) {
        beaten = true
        break
      }
      kept.pop()
      last = kept.at(-1)
    }
    if (!beaten) kept.push(draft)
  }
  return kept
}
