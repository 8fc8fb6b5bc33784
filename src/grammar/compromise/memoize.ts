/**
 * Returns a function that remembers what was computed for a key. After `most` keys it forgets everything, so that
 * memory stays bounded.
 */
export function memoize<T>(most: number): (key: string, compute: () => T) => T {
  const known = new Map<string, T>()
  return (key, compute) => {
    const before = known.get(key)
    if (before !== undefined) return before
    if (known.size >= most) known.clear()
    const found = compute()
    known.set(key, found)
    return found
  }
}
