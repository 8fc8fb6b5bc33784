import type { Range } from '../model/span.ts'

/** Consecutive items of a list: index of the first, and of the last plus one. */
export interface Neighbours {
  from: number
  to: number
}

/**
 * Returns a function that finds, for each range, the items that start in it (`start`) or overlap it (`reach`). Items
 * and ranges asked for must ascend; the time is then linear in both.
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
