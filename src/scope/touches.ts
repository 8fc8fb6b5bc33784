import type { Finding } from '../model/index.ts'
import type { Touched } from './lines.ts'

/** The lines that a change touches, by path. Files that are not listed are not touched. */
export type TouchedFiles = ReadonlyMap<string, Touched>

/**
 * Tells whether a change touches a finding: its words, or what they are compared with. A finding that is new in the
 * article counts as touched, whichever lines caused it.
 */
export function touches(change: TouchedFiles, path: string, { line, endLine, evidence, isNew }: Finding): boolean {
  return (
    isNew === true ||
    touchesLines(change.get(path), line, endLine) ||
    evidence.some(
      (other) => other.line !== null && touchesLines(change.get(other.path ?? path), other.line, other.line),
    )
  )
}

/** Tells whether any of the lines from first to last (both included) is among the touched ones. */
export function touchesLines(touched: Touched | undefined, from: number, to: number): boolean {
  if (touched === undefined) return false
  return touched === 'all' || touched.some(({ first, last }) => first <= to && from <= last)
}
