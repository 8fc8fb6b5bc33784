/** A stretch of Markdown: one paragraph that is nothing but text, or anything else. */
export interface MarkdownPart {
  start: number
  end: number
  isPlain: boolean
}

/** What reaches past blank lines, or is used far from where it stands: code, HTML, addresses of links. */
const FAR_REACHING = /<|`{3}|~{3}|\]:/

const BLANK_LINES = /\n(?:[ \t]*\r?\n)+/g

/** What may be markup somewhere in a line: a parser has to say. A line that ends in a space may be broken there. */
const MARKUP = /[\\`*_[\]<>~|\t\0]|&[#\w]| \r?$|\r(?!\n)/m

/** A line that may be something else than the text of a paragraph: "1. ", "- ", "# ", "===". */
const BLOCK = /^(?:[^\p{L}\p{N}"'“”‘’(£$€]|\d{1,9}[.)])/mu

/**
 * Cuts Markdown where a paragraph is nothing but text, as most of the news is: it needs no parser, and no list or
 * quotation goes on behind it, so that what lies between two of them can be parsed by itself. One stretch where something
 * in the text reaches further than that.
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
