import type { Block, Blocks } from './marked.ts'
import { NO_LINE, type SourceLine } from './source-lines.ts'

/** Reads the lines of a text in a markup language from the first to the last, block by block. */
export abstract class LineWalk {
  protected readonly lines: readonly SourceLine[]
  /** Index of the current line. */
  protected at = 0
  protected readonly found: Blocks = { blocks: [], day: null, unread: {} }

  constructor(lines: readonly SourceLine[]) {
    this.lines = lines
  }

  /** Reads all lines. */
  read(): Blocks {
    while (this.at < this.lines.length) this.block(this.line())
    return this.found
  }

  /** Reads the block that begins at the current line, and moves past it. */
  protected abstract block(line: SourceLine): void

  protected line(ahead = 0): SourceLine {
    return this.lines[this.at + ahead] ?? NO_LINE
  }

  protected add(role: Block['role'], start: number, end: number): void {
    if (start < end) this.found.blocks.push({ role, start, end })
  }
}
