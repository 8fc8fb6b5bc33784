import type { KnownFinding, Report } from '../model/index.ts'
import { countEqual, type FindingKey, findingKey, inOrder, knownPool } from './known-pool.ts'
import { narrow } from './narrow.ts'

/** Entries that occur more often in the baseline than among the findings. */
export type UnusedEntries<T> = { entry: T; times: number }[]

/** Returns a report without the findings in a baseline, which are counted, and the entries that were not needed. */
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
 * Splits a baseline into the entries in force, which an older baseline has too, and those added since, which have no
 * effect because a baseline can only shrink.
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

/** An updated baseline. */
export interface UpdatedBaseline {
  known: KnownFinding[]
  /** The number of its findings that are gone. */
  gone: number
  /** Findings that are neither in the old baseline nor in the new one. */
  unknown: FindingKey[]
}

/** What a baseline needs to know about the articles of a run. */
interface Articles {
  /** Tells whether there is an article at a path. */
  isHere(path: string): boolean
  /** Tells whether an error stopped its check, in which case its entries stay. */
  isUnchecked(path: string): boolean
}

/**
 * Returns the entries of a baseline that still have a finding, under the current paths of the articles. Without a
 * baseline (null), all findings are added.
 */
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
