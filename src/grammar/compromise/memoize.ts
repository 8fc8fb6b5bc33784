/** Keeps what was worked out for a word; when it knows `most`, it forgets all, so that memory stays bounded. */
export function memoize<T>(most: number): (key: string, workOut: () => T) => T {
  const known = new Map<string, T>()
  return (key, workOut) => {
    const before = known.get(key)
    if (before !== undefined) return before
    if (known.size >= most) known.clear()
    const found = workOut()
    known.set(key, found)
    return found
  }
}
