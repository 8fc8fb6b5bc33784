import type { KnownFinding, Report } from '../model/index.ts'
import { countEqual, type FindingKey, findingKey, inOrder, knownPool } from './known-pool.ts'
import { narrow } from './narrow.ts'

/** Entries that are known more often than they were found. */
export type UnusedEntries<T> = { entry: T; times: number }[]

/** A report without the findings that a baseline knows, which are counted; and what of the baseline was not needed. */
export function withoutKnown<T extends KnownFinding>(
  report: Report,
  entries: readonly T[],
  isHere: (path: string) => boolean,
): { report: Report; left: UnusedEntries<T> } {
  const pool = knownPool(entries, isHere)
  const rest = narrow(report, 'known', (path, finding) => pool.take(findingKey(path, finding)) === null)
  return { report: rest, left: pool.left() }
}

/**
 * The part of a baseline that an older one has too: a baseline only shrinks, so nothing else of it holds. `added` is the
 * rest.
 */
export function splitByOlder<T extends KnownFinding>(
  entries: readonly T[],
  older: readonly KnownFinding[],
  isHere: (path: string) => boolean,
): { held: T[]; added: UnusedEntries<T> } {
  const pool = knownPool(older, isHere)
  const parts = entries.map((entry) => {
    const times = Array.from({ length: entry.times }, () => pool.take(entry)).filter((known) => known !== null).length
    return { entry, times }
  })
  return {
    held: parts.flatMap(({ entry, times }) => (times > 0 ? [{ ...entry, times }] : [])),
    added: parts.flatMap(({ entry, times }) => (times < entry.times ? [{ entry, times: entry.times - times }] : [])),
  }
}

/** A baseline brought up to date. */
export interface UpdatedBaseline {
  known: KnownFinding[]
  /** How many findings it knew that are gone. */
  gone: number
  /** Findings that it did not know, and does not know now. */
  unknown: FindingKey[]
}

/** The articles of a run, as far as a baseline is concerned. */
interface Articles {
  /** Whether there is an article at a path. */
  isHere(path: string): boolean
  /** Whether an error kept it from being checked, so that what it had before stays known. */
  isUnchecked(path: string): boolean
}

/** What of a baseline is still found, under the paths that the articles have now; null is no baseline yet, which takes all. */
export function updateBaseline(
  report: Report,
  entries: readonly KnownFinding[] | null,
  { isHere, isUnchecked }: Articles,
): UpdatedBaseline {
  const found = report.files.flatMap(({ path, findings }) => findings.map((finding) => findingKey(path, finding)))
  if (entries === null) return { known: countEqual(found), gone: 0, unknown: [] }
  const { kept = [], looked = [] } = Object.groupBy(entries, ({ path }) => (isUnchecked(path) ? 'kept' : 'looked'))
  const pool = knownPool(looked, isHere)
  const { known = [], unknown = [] } = Object.groupBy(found, (finding) => (pool.take(finding) ? 'known' : 'unknown'))
  return {
    known: inOrder([...kept, ...countEqual(known)]),
    gone: pool.left().reduce((sum, { times }) => sum + times, 0),
    unknown,
  }
}
