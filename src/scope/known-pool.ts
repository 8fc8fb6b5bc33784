import type { Finding, KnownFinding } from '../model/index.ts'

/** A finding as a baseline identifies it: by its words, not by its line. */
export type FindingKey = Omit<KnownFinding, 'times'>

/** Returns how a baseline identifies a finding of an article. */
export const findingKey = (path: string, { check, fact, text }: Finding): FindingKey => ({
  path,
  check,
  fact,
  words: text.replaceAll(/\s+/g, ' ').trim(),
})

/** Known findings, each of which can be taken as often as it is known. */
export interface KnownPool<T extends KnownFinding> {
  /** Removes one finding like this one and returns its entry; null if none is left. */
  take(finding: FindingKey): T | null
  /** Returns the entries that are left, each with how often. */
  left(): { entry: T; times: number }[]
}

/**
 * Returns a pool of known findings. An entry whose article is gone (according to `isHere`) matches the same words in
 * any other article, because the article may have moved.
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

/** Merges equal findings: each once, with its number, in order of path, check and words. */
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
