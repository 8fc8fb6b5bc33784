import type { Finding, KnownFinding } from '../model/index.ts'

/** A finding as a baseline tells it: by what it says, wherever its line has gone. */
export type FindingKey = Omit<KnownFinding, 'times'>

/** A finding of an article as a baseline tells it. */
export const findingKey = (path: string, { check, fact, text }: Finding): FindingKey => ({
  path,
  check,
  fact,
  words: text.replaceAll(/\s+/g, ' ').trim(),
})

/** Known findings, of which each may be met as many times as it is known. */
export interface KnownPool<T extends KnownFinding> {
  /** Takes out one finding like this, and says which entry knew it; null where none is left that does. */
  take(finding: FindingKey): T | null
  /** The entries not used up, each with the times left. */
  left(): { entry: T; times: number }[]
}

/**
 * Opens known findings for taking. An entry whose article is gone (`isHere` says which are not) stands for the same words in
 * any other article: that article has moved.
 */
export function knownPool<T extends KnownFinding>(
  entries: readonly T[],
  isHere: (path: string) => boolean,
): KnownPool<T> {
  const times = new Map(entries.map((entry) => [entry, entry.times]))
  const own = Map.groupBy(entries, (entry) => key(entry, entry.path))
  const moved = Map.groupBy(
    entries.filter(({ path }) => !isHere(path)),
    (entry) => key(entry, null),
  )
  return {
    take(finding) {
      const knowing = [...(own.get(key(finding, finding.path)) ?? []), ...(moved.get(key(finding, null)) ?? [])]
      const entry = knowing.find((one) => (times.get(one) ?? 0) > 0)
      if (entry) times.set(entry, (times.get(entry) ?? 0) - 1)
      return entry ?? null
    },
    left: () => [...times].flatMap(([entry, left]) => (left > 0 ? [{ entry, times: left }] : [])),
  }
}

/** The same findings put together: each once, with its number of times, in order of path, check and words. */
export function countEqual(findings: readonly FindingKey[]): KnownFinding[] {
  const same = Map.groupBy(findings, (finding) => key(finding, finding.path))
  const known = [...same.values()].flatMap(([first, ...more]) => (first ? [{ ...first, times: more.length + 1 }] : []))
  return inOrder(known)
}

/** Returns known findings in order of path, check and words. */
export const inOrder = (known: readonly KnownFinding[]): KnownFinding[] =>
  known.toSorted((a, b) => (key(a, a.path) < key(b, b.path) ? -1 : 1))

const key = ({ check, fact, words }: FindingKey, path: string | null): string =>
  JSON.stringify([path, check, fact, words])
