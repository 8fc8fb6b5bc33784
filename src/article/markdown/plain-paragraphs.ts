/** A part of a Markdown text: one paragraph without markup, or anything else. Offsets are UTF-16, half-open. */
export interface MarkdownPart {
  start: number
  end: number
  isPlain: boolean
}

/** Syntax that spans blank lines or applies elsewhere in the text: code, HTML, link definitions. */
const FAR_REACHING = /<|`{3}|~{3}|\]:/

const BLANK_LINES = /\n(?:[ \t]*\r?\n)+/g

/**
 * What may be markup anywhere in a line, so that it needs the parser. A line that ends in a space may be a line break.
 */
const MARKUP = /[\\`*_[\]<>~|\t\0]|&[#\w]| \r?$|\r(?!\n)/m

/** A line that may begin something other than a paragraph: "1. ", "- ", "# ", "===". */
const BLOCK = /^(?:[^\p{L}\p{N}"'“”‘’(£$€]|\d{1,9}[.)])/mu

/**
 * Splits Markdown around paragraphs without markup. Those need no parser, and no list or quotation continues after one,
 * so the parts between them can be parsed separately. Yields the text as one part if it has syntax that reaches
 * further.
 */
export function* splitPlainParagraphs(text: string): Generator<MarkdownPart> {
  let from = 0
  if (!FAR_REACHING.test(text)) {
    for (const { start, end } of blocks(text)) {
      const block = text.slice(start, end)
      if (block === '' || MARKUP.test(block) || BLOCK.test(block)) continue
      if (hasWords(text, from, start)) yield { start: from, end: start, isPlain: false }
      yield { start, end, isPlain: true }
      from = end
    }
  }
  if (hasWords(text, from, text.length)) yield { start: from, end: text.length, isPlain: false }
}

const hasWords = (text: string, start: number, end: number): boolean => text.slice(start, end).trim() !== ''

function* blocks(text: string): Generator<{ start: number; end: number }> {
  let start = 0
  for (const { 0: lines, index } of text.matchAll(BLANK_LINES)) {
    yield { start, end: text[index - 1] === '\r' ? index - 1 : index }
    start = index + lines.length
  }
  yield { start, end: text.length }
}
