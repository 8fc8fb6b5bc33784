import { lastAtMost } from './binary-search.ts'

/** The lines of a text, to look up line and column of an offset. */
export interface LineIndex {
  /** Returns line and column of an offset in `[0, text.length]`, both 1-based, columns in UTF-16 units. */
  at(offset: number): { line: number; column: number }
}

/** Finds the lines of a text once (LF, CR LF and CR end a line). Each lookup then takes O(log lines). */
export function lineIndex(text: string): LineIndex {
  const starts = lineStarts(text)
  return {
    at(offset) {
      const line = lastAtMost(starts.length, (index) => starts[index] as number, offset)
      return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
    },
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (const end of text.matchAll(/\r\n?|\n/g)) starts.push(end.index + end[0].length)
  return starts
}
