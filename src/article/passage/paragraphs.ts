import type { Range } from '../../model/index.ts'

/** A line without the white space around it. `indent` is the number of white-space characters before it. */
interface Line extends Range {
  indent: number
}

const ITEM = /^(?:[-*•–—] |\(?\d{1,3}[.)] )/

/** Yields the paragraphs of plain text from `start`. They end at blank lines and at line ends that are not wrapping. */
export function* paragraphs(source: string, start: number): Generator<Range> {
  for (const block of blocks(source, start)) {
    const width = block.reduce((widest, line) => Math.max(widest, line.end - line.start + line.indent), 0)
    let start = block[0]?.start ?? 0
    for (const [index, line] of block.entries()) {
      const next = block[index + 1]
      if (next && isWrapped(source, line, next, width)) continue
      yield { start, end: line.end }
      start = next?.start ?? line.end
    }
  }
}

/** Yields the groups of lines between blank lines. */
function* blocks(source: string, start: number): Generator<Line[]> {
  let block: Line[] = []
  for (const line of lines(source, start)) {
    if (line.end > line.start) block.push(line)
    else if (block.length > 0) {
      yield block
      block = []
    }
  }
  if (block.length > 0) yield block
}

/** Yields the lines from `start`, blank ones too. LF, CR LF and CR end a line. */
export function* lines(source: string, start: number): Generator<Line> {
  const end = /\r\n?|\n/g
  end.lastIndex = start
  let from = start
  while (true) {
    const found = end.exec(source)
    yield trimmedLine(source, from, found?.index ?? source.length)
    if (!found) return
    from = end.lastIndex
  }
}

function trimmedLine(source: string, from: number, to: number): Line {
  const written = source.slice(from, to)
  const indent = written.length - written.trimStart().length
  return { start: from + indent, end: Math.max(from + indent, from + written.trimEnd().length), indent }
}

/**
 * Tells whether the text runs on from one line into the next: the next line's first word would not have fitted, or the
 * text continues in lower case or after a comma. Indented lines and list items start a new paragraph.
 */
function isWrapped(source: string, line: Line, next: Line, width: number): boolean {
  const begin = source.slice(next.start, next.start + 60)
  if (ITEM.test(begin) || next.indent > line.indent + 1) return false
  if (/^\p{Ll}/u.test(begin) || /[,–—-]$/.test(source.slice(line.end - 1, line.end))) return true
  const word = /^\S*/.exec(begin)?.[0].length ?? 0
  return line.end - line.start + line.indent + 1 + word > width
}
