import type { Range } from '../../model/index.ts'

/** Lines that begin code or HTML that goes on over blank lines, and how these end. */
interface Kind {
  beginning: RegExp
  /** The end, looked for from `behind` UTF-16 units behind the first mark. */
  end(beginning: RegExpExecArray): RegExp
  behind: number
}

const html = (beginning: RegExp, end: RegExp, behind: number): Kind => ({
  beginning,
  end: () => new RegExp(end),
  behind,
})
const fence = (beginning: RegExp): Kind => ({
  beginning,
  end: ([, , marks = '']) => new RegExp(`\\n {0,3}\\${marks.charAt(0)}{${marks.length},}[ \\t]*(?:\\r?\\n|$)`, 'g'),
  behind: 0,
})

/** Source: CommonMark 0.31.2, sections 4.5 and 4.6 (HTML blocks of the first five kinds). */
const KINDS: readonly Kind[] = [
  fence(/^( {0,3})(`{3,})[^`]*$/),
  fence(/^( {0,3})(~{3,})/),
  html(/^( {0,3})<(?:pre|script|style|textarea)(?=[\s>]|$)/i, /<\/(?:pre|script|style|textarea)>/gi, 1),
  html(/^( {0,3})<!--/, /-->/g, 2),
  html(/^( {0,3})<\?/, /\?>/g, 1),
  html(/^( {0,3})<!\[CDATA\[/, /\]\]>/g, 9),
  html(/^( {0,3})<![A-Za-z]/, />/g, 3),
]

/** What any of them begins with. */
const SIGN = /^ {0,3}(?:`{3}|~{3}|<(?:pre|script|style|textarea|!|\?))/im

/** A line that may begin a block of HTML that ends at the next blank line. */
const TAG = /^ {0,3}</

/** Line ends of which regular expressions and the parser think differently. */
const OTHER_LINE_ENDS = /[\u2028\u2029]|\r(?!\n)/

/**
 * Returns the ranges (UTF-16, half-open) of a Markdown text in which a blank line ends nothing: fenced code, comments, scripts.
 * One of which it is not plain where it ends (it may be part of a list, or stand in a block of HTML) goes on to the end of the
 * text.
 */
export function farReaching(text: string): Range[] {
  if (OTHER_LINE_ENDS.test(text)) return [{ start: 0, end: text.length }]
  if (!SIGN.test(text)) return []
  const ranges: Range[] = []
  let inTags = false
  for (let start = 0; start < text.length; ) {
    const next = lineEnd(text, start)
    const line = text.slice(start, next).trimEnd()
    const end = beginsAt(line) ? rangeEnd(text, start, line) : null
    if (end === null) inTags = line !== '' && (inTags || TAG.test(line))
    else if (isPlainEnd(text.slice(start, end), inTags)) ranges.push({ start, end })
    else return [...ranges, { start, end: text.length }]
    start = end ?? next
  }
  return ranges
}

const beginsAt = (line: string): boolean => SIGN.test(line)

/** Returns the offset behind the line on which what a line begins ends, or of the end of the text; null if it begins nothing. */
function rangeEnd(text: string, start: number, line: string): number | null {
  for (const kind of KINDS) {
    const found = kind.beginning.exec(line)
    if (found === null) continue
    const end = kind.end(found)
    end.lastIndex = start + (kind.behind > 0 ? (found[1] ?? '').length + kind.behind : line.length)
    return end.test(text) ? lineEnd(text, end.lastIndex - 1) : text.length
  }
  return null
}

/** Returns the offset behind the end of the line that an offset is on. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

/** Tells whether a range ends where it seems to: also as part of a list, and also in HTML that ends at a blank line. */
function isPlainEnd(range: string, inTags: boolean): boolean {
  if (inTags) return !/\n[ \t]*\r?\n/.test(range.trimEnd())
  const indentation = /^ */.exec(range)?.[0] ?? ''
  return indentation === '' || range.split('\n').every((line) => /^\s*$/.test(line) || line.startsWith(indentation))
}
