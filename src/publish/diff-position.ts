import type { PlacedFinding } from '../report/placed-finding.ts'

/** A part of the new side of a diff: its lines from `start` on (1-based), without line endings. */
export interface Hunk {
  start: number
  lines: string[]
}

/** Reads the new side of a patch as GitHub returns it for one file. */
export function readPatch(patch: string): Hunk[] {
  const hunks: Hunk[] = []
  for (const line of patch.split('\n')) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(line)?.[1]
    if (start !== undefined) hunks.push({ start: Number(start), lines: [] })
    else if (line.startsWith('+') || line.startsWith(' ')) hunks.at(-1)?.lines.push(line.slice(1))
  }
  return hunks
}

/** The position of a finding in a diff, with the whole lines there. */
export interface DiffPosition {
  line: number
  endLine: number
  /** Joined by line feeds. */
  lines: string
}

/**
 * Returns the position of a finding in the diff of its file; null if its lines are not in the diff. If the merge with
 * the base was checked, line numbers can differ; then the only place with the same words at the same column is used.
 */
export function diffPositionOf(finding: PlacedFinding, hunks: readonly Hunk[]): DiffPosition | null {
  if (finding.in === 'title') return null
  const here = hunks
    .map((hunk) => diffPositionIn(finding, hunk, finding.line - hunk.start))
    .find((spot) => spot !== null)
  if (here) return here
  const elsewhere = hunks.flatMap((hunk) =>
    hunk.lines.flatMap((_, index) => diffPositionIn(finding, hunk, index) ?? []),
  )
  return elsewhere.length === 1 ? (elsewhere[0] as DiffPosition) : null
}

function diffPositionIn(
  { line, endLine, column, text }: PlacedFinding,
  hunk: Hunk,
  index: number,
): DiffPosition | null {
  const count = endLine - line + 1
  if (index < 0 || index + count > hunk.lines.length) return null
  const lines = hunk.lines.slice(index, index + count).join('\n')
  if (!lines.startsWith(text, column - 1)) return null
  return { line: hunk.start + index, endLine: hunk.start + index + count - 1, lines }
}

/**
 * Returns the lines at a position with the finding's first correction applied; null if it has none within these lines.
 */
export function withFirstFix({ start, column, fixes }: PlacedFinding, { lines }: DiffPosition): string | null {
  const [fix] = fixes
  if (fix === undefined || fix.path !== null) return null
  const from = column - 1 + fix.start - start
  const to = from + fix.end - fix.start
  if (from < 0 || to > lines.length) return null
  return `${lines.slice(0, from)}${fix.replacement}${lines.slice(to)}`.replaceAll('\r\n', '\n').replace(/\r$/, '')
}
