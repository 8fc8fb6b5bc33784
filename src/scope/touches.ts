import type { Finding } from '../model/index.ts'
import type { Touched } from './lines.ts'

/** What a change touches of each file, by path; a file that is not named is not touched. */
export type TouchedFiles = ReadonlyMap<string, Touched>

/**
 * Whether a change touches a finding on either side: the words it is about, or what they are held against. One that the
 * article did not have before is the change's doing, whatever lines that took.
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

/** Whether lines of a file, first and last included, are among those touched. */
export function touchesLines(touched: Touched | undefined, from: number, to: number): boolean {
  if (touched === undefined) return false
  return touched === 'all' || touched.some(({ first, last }) => first <= to && from <= last)
}
