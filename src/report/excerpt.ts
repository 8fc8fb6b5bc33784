import { escapeControls } from '../base/escape-controls.ts'
import type { Range } from '../model/index.ts'

/** How many UTF-16 units to show on each side of a quotation in a long line. */
const CONTEXT = 60

/** Part of a line, with some of it underlined. */
export interface Excerpt {
  line: string
  /** Spaces up to the words, then one `^` for each column. */
  underline: string
}

/**
 * Returns the words in `range` (UTF-16, half-open) with the rest of their line, cut with `…` if it is long. Words over
 * several lines are shown up to the end of the first.
 */
export function excerpt(text: string, range: Range): Excerpt {
  const { head, quoted, tail } = excerptParts(text, range)
  return {
    line: `${head}${quoted}${tail}`,
    underline: `${' '.repeat(columns(head))}${'^'.repeat(Math.max(1, columns(quoted)))}`,
  }
}

/** Returns an excerpt in three pieces, with at most the given number of UTF-16 units on each side. */
export function excerptParts(
  text: string,
  range: Range,
  context = CONTEXT,
): { head: string; quoted: string; tail: string } {
  const from = Math.max(0, range.start - context)
  const to = Math.min(text.length, range.end + context)
  const before =
    text
      .slice(from, range.start)
      .split(/\r\n|\r|\n/)
      .at(-1) ?? ''
  const [quoted = '', ...rest] = text.slice(range.start, range.end).split(/\r\n|\r|\n/)
  const after = rest.length > 0 ? '' : (text.slice(range.end, to).split(/\r\n|\r|\n/)[0] ?? '')
  return {
    head:
      before.length === range.start - from && isInLine(text[from - 1])
        ? `…${escapeControls(before)}`
        : escapeControls(before).trimStart(),
    quoted: escapeControls(quoted),
    tail: after.length === to - range.end && isInLine(text[to]) ? `${escapeControls(after)}…` : escapeControls(after),
  }
}

/** Returns whether the character next to a cut is on the same line. */
const isInLine = (next: string | undefined): boolean => next !== undefined && !/[\r\n]/.test(next)

/** Created when it is first needed, because that takes a tenth of the startup time. */
let letters: Intl.Segmenter | null = null
const WIDE = /[\p{Extended_Pictographic}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Returns how many terminal columns a text takes. */
function columns(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length
  letters ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return [...letters.segment(text)].reduce((sum, { segment }) => sum + (WIDE.test(segment) ? 2 : 1), 0)
}
