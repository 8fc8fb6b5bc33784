import type { Range } from '../model/index.ts'

/** How many UTF-16 units of a long line are shown on each side of what is quoted, where lines are not broken. */
const CONTEXT = 60

/** Part of a line with a stretch of it underlined. */
export interface Excerpt {
  line: string
  /** As wide as `line` up to the stretch, then one `^` a column. */
  underline: string
}

/**
 * The words in `range` with what stands around them on their line, cut with `…` where the line is long. A stretch over
 * several lines is shown to the end of its first.
 */
export function excerpt(text: string, range: Range): Excerpt {
  const { head, quoted, tail } = excerptParts(text, range)
  return {
    line: `${head}${quoted}${tail}`,
    underline: `${' '.repeat(columns(head))}${'^'.repeat(Math.max(1, columns(quoted)))}`,
  }
}

/** The same in three pieces, with at most so many UTF-16 units on each side. */
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

/** Whether what stands before or after a cut belongs to the line. */
const isInLine = (next: string | undefined): boolean => next !== undefined && !/[\r\n]/.test(next)

/** Text that a terminal shows and does not obey: tabs become a space, other controls a mark. */
export const escapeControls = (text: string): string =>
  text.replaceAll('\t', ' ').replaceAll(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')

/** Made when the first text that needs it is measured: making it takes a tenth of the start. */
let letters: Intl.Segmenter | null = null
const WIDE = /[\p{Extended_Pictographic}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** How many columns of a terminal a text takes. */
function columns(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length
  letters ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return [...letters.segment(text)].reduce((sum, { segment }) => sum + (WIDE.test(segment) ? 2 : 1), 0)
}
