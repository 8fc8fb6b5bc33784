import type { Range } from '../model/span.ts'

/** A run of neighbours in a list: index of the first, and one more than that of the last. */
export interface Neighbours {
  from: number
  to: number
}

/**
 * Walks through items in ascending order along with ranges that ascend as well: for each range, the items that start in
 * it, or that reach into it. Linear in both, where asking every item for every range is not.
 */
export function neighbourFinder(items: readonly Range[], by: 'start' | 'reach'): (range: Range) => Neighbours {
  let from = 0
  const isBehind = (item: Range, { start }: Range) => (by === 'start' ? item.start < start : item.end <= start)
  return (range) => {
    while (from < items.length && isBehind(items[from] as Range, range)) from++
    let to = from
    while (to < items.length && (items[to] as Range).start < range.end) to++
    return { from, to }
  }
}
