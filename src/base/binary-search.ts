/** Returns the index of the last of `count` ascending numbers that is at most `limit`; 0 if none is. O(log count). */
export function lastAtMost(count: number, numberAt: (index: number) => number, limit: number): number {
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (numberAt(middle) <= limit) low = middle
    else high = middle - 1
  }
  return low
}
