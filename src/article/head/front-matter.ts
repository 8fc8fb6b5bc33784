import type { Range } from '../../model/index.ts'

/** The block of data at the head of a file. */
export interface FrontMatter {
  language: 'yaml' | 'toml'
  /** The data between the fences, in the source. */
  data: Range
  /** Offset in the source at which the article begins. */
  bodyStart: number
}

const FENCES = [
  { language: 'yaml', open: /^---[ \t]*(?:\r\n?|\n)/, close: /^(?:---|\.\.\.)[ \t]*$/gm },
  { language: 'toml', open: /^\+\+\+[ \t]*(?:\r\n?|\n)/, close: /^\+\+\+[ \t]*$/gm },
] as const

/** Returns the fenced front matter at `start` (0, or after a byte order mark), or null. */
export function findFrontMatter(text: string, start: number): FrontMatter | null {
  const head = text.slice(start, start + 100)
  for (const { language, open, close } of FENCES) {
    const opened = open.exec(head)
    if (!opened) continue
    close.lastIndex = start + opened[0].length
    const closed = close.exec(text)
    close.lastIndex = 0
    if (!closed) return null
    return {
      language,
      data: { start: start + opened[0].length, end: closed.index },
      bodyStart: closed.index + closed[0].length,
    }
  }
  return null
}
