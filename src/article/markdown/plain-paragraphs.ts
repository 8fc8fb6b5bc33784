import type { Range } from '../../model/index.ts'
import { farReaching } from './far-reaching.ts'

/** A part of a Markdown text: one paragraph without markup, or anything else. Offsets are UTF-16, half-open. */
export interface MarkdownPart {
  start: number
  end: number
  isPlain: boolean
}

const BLANK_LINES = /\n(?:[ \t]*\r?\n)+/g

/**
 * What may be markup anywhere in a line, so that it needs the parser. A line that ends in a space may be a line break.
 */
const MARKUP = /[\\`*_[\]<>~|\t\0]|&[#\w]| \r?$|\r(?!\n)/m

/** A line that may begin something other than a paragraph: "1. ", "- ", "# ", "===". */
const BLOCK = /^(?:[^\p{L}\p{N}"'“”‘’(£$€]|\d{1,9}[.)])/mu

/**
 * Splits Markdown around paragraphs without markup. Those need no parser, and no list or quotation continues after one,
 * so the parts between them can be parsed separately, if definitions of links are then looked for in all of them.
 */
export function* splitPlainParagraphs(text: string): Generator<MarkdownPart> {
  let from = 0
  for (const { start, end } of blocks(text)) {
    const block = text.slice(start, end)
    if (block === '' || MARKUP.test(block) || BLOCK.test(block)) continue
    if (hasWords(text, from, start)) yield { start: from, end: start, isPlain: false }
    yield { start, end, isPlain: true }
    from = end
  }
  if (hasWords(text, from, text.length)) yield { start: from, end: text.length, isPlain: false }
}

const hasWords = (text: string, start: number, end: number): boolean => text.slice(start, end).trim() !== ''

/** Yields what stands between blank lines, but not between those in code or HTML that goes on over them. */
function* blocks(text: string): Generator<Range> {
  const reaching = farReaching(text)
  let at = 0
  let start = 0
  for (const { 0: lines, index } of text.matchAll(BLANK_LINES)) {
    while (reaching[at] && (reaching[at] as Range).end <= index + 1) at += 1
    const around = reaching[at]
    if (around && around.start <= index) continue
    yield { start, end: text[index - 1] === '\r' ? index - 1 : index }
    start = index + lines.length
  }
  yield { start, end: text.length }
}
