import { diffArrays, parsePatch } from 'diff'

/** Lines of a file: 1-based, first and last included. */
export interface Lines {
  first: number
  last: number
}

/** The lines of a file that a change touches, in order; `all` if the whole file counts as touched. */
export type Touched = readonly Lines[] | 'all'

/** With more lines removed and added than this, a file counts as rewritten. */
const MOST_EDITS = 2000

/** Returns the lines of `after` that are not in `before`. White space around lines and line endings are ignored. */
export function changedLines(before: string, after: string): Touched {
  const parts = diffArrays(linesOf(before), linesOf(after), { maxEditLength: MOST_EDITS })
  if (!parts) return 'all'
  const touched: Lines[] = []
  let next = 1
  for (const { added, removed, count } of parts) {
    if (added) touched.push({ first: next, last: next + count - 1 })
    if (!removed) next += count
  }
  return touched
}

/** Returns the lines that a change touches, from the hunks in GitHub's API; `all` if they cannot be read. */
export function patchedLines(patch: string): Touched {
  const hunks = hunksOf(patch)
  return hunks === null ? 'all' : hunks.flatMap(linesOfHunk)
}

type Hunk = ReturnType<typeof parsePatch>[number]['hunks'][number]

function hunksOf(patch: string): Hunk[] | null {
  try {
    return parsePatch(patch).flatMap(({ hunks }) => hunks)
  } catch {
    return null
  }
}

function linesOfHunk({ newStart, lines }: Hunk): Lines[] {
  const side = (sign: '-' | '+') =>
    lines.flatMap((line) => (line.startsWith(' ') || line.startsWith(sign) ? [line.slice(1)] : [])).join('\n')
  const touched = changedLines(side('-'), side('+'))
  const whole = [{ first: 1, last: lines.length }]
  return (touched === 'all' ? whole : touched).map(({ first, last }) => ({
    first: first + newStart - 1,
    last: last + newStart - 1,
  }))
}

const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/).map((line) => line.trim())
