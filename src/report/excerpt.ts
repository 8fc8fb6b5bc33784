import { escapeControls } from '../base/escape-controls.ts'
import type { Range } from '../model/index.ts'

/** How many UTF-16 units to show on each side of a quotation in a long line. */
const CONTEXT = 60

/** Words on one line, with some of them underlined. */
export interface Excerpt {
  line: string
  /** Spaces up to the words, then one `^` for each column. */
  underline: string
}

/**
 * Returns the words in `range` (UTF-16, half-open) with the rest of the sentence, joined over the line breaks of a wrapped
 * file; if `sentence` is not known, with the rest of their line. Cut with `…` if it is long.
 */
export function excerpt(text: string, range: Range, sentence?: Range): Excerpt {
  const { head, quoted, tail } = excerptParts(text, range, sentence)
  return {
    line: `${head}${quoted}${tail}`,
    underline: `${' '.repeat(columns(head))}${'^'.repeat(Math.max(1, columns(quoted)))}`,
  }
}

/** Returns an excerpt in three pieces. */
export const excerptParts = (text: string, range: Range, sentence?: Range, context = CONTEXT): Parts =>
  sentence === undefined ? partsOfLine(text, range, context) : partsOfSentence(text, range, sentence)

interface Parts {
  head: string
  quoted: string
  tail: string
}

/** How many UTF-16 units to show on each side of a quotation in a long sentence. */
const SENTENCE_CONTEXT = 250

function partsOfSentence(text: string, { start, end }: Range, sentence: Range): Parts {
  const from = Math.max(Math.min(sentence.start, start), start - SENTENCE_CONTEXT)
  const to = Math.min(Math.max(sentence.end, end), end + SENTENCE_CONTEXT)
  const [before, after] = [text.slice(from, start), text.slice(end, to)]
  return {
    head: `${from > sentence.start ? '…' : ''}${joined(before).trimStart()}`,
    quoted: joined(text.slice(start, end)),
    tail: `${joined(after).trimEnd()}${to < sentence.end ? '…' : ''}`,
  }
}

/** Returns text on one line, without the signs of a block quotation at the starts of lines. */
const joined = (text: string): string => escapeControls(text.replaceAll(/\s*(?:\r\n|\r|\n)[\s>]*/g, ' '))

/** Returns words with the rest of their line. Words over several lines are shown up to the end of the first. */
function partsOfLine(text: string, range: Range, context: number): Parts {
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
