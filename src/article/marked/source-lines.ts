/** A line of a source without its line end and the white space around it. Offsets are UTF-16, half-open. */
export interface SourceLine {
  start: number
  end: number
  text: string
  /** Number of blanks before the text; a tab counts as eight less what is before it. */
  indent: number
}

/** Stands for a line beyond the last. */
export const NO_LINE: SourceLine = { start: 0, end: 0, text: '', indent: 0 }

/** Returns the lines from `start` to the end of the source. LF, CR LF and CR end a line. */
export function sourceLines(source: string, start: number): SourceLine[] {
  const lines: SourceLine[] = []
  const line = /([ \t]*)([^\r\n]*)(?:\r\n?|\n|$)/y
  for (line.lastIndex = start; line.lastIndex < source.length; ) {
    const at = line.lastIndex
    const [, lead = '', words = ''] = line.exec(source) ?? []
    const text = words.trimEnd()
    const from = at + lead.length
    lines.push({ start: from, end: from + text.length, text, indent: widthOf(lead) })
  }
  return lines
}

function widthOf(lead: string): number {
  let width = 0
  for (const char of lead) width += char === '\t' ? 8 - (width % 8) : 1
  return width
}
