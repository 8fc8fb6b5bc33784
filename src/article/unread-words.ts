import { lineIndex } from '../base/lines.ts'
import { MODAL_MONTHS, MONTHS, WEEKDAYS } from '../english/words/calendar.ts'
import { CARDINALS, SCALES } from '../english/words/numbers.ts'
import type { ArticleSource, Passage } from '../model/index.ts'
import { type ReadOptions, readPassages } from './read.ts'

/** Tags of elements whose content is never shown as part of a page. */
const NEVER_SHOWN = /<(\/?)(script|style|title)/gi

/** Markup with figures and words that readers do not see: tags, addresses, pictures, footnote marks, attributes. */
const MARKUP =
  /<\/?[a-z][^<>]*>|!\[[^\]\n]{0,500}\](?:\([^()\n]{0,2000}\))?|\[\^[^\]\n]{0,100}\]|\]\([^()\n]{0,2000}\)|[a-z]{2,9}:\/\/\S+|\bwww\.\S+|&#?\w{1,30};|\{[:#.][^{}\n]{0,200}\}/gi

/** The number of a list item. */
const ITEM = /^\s*\d{1,9}[.)](?=\s|$)/

/** So many words in a row are running text. It is looked for once in each run of letters, so that time stays linear. */
const RUNNING =
  /(?<![\p{L}\p{M}’'-])[\p{M}’'-]*\p{L}[\p{L}\p{M}’'-]*(?:[^\p{L}\p{N}\n]{1,3}[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*){3}/u

const FIGURE = /\p{N}/u

/** A number, a weekday or a month in words. The months that are verbs too say nothing. */
const NAMED = new RegExp(
  `\\b(?:${[...Object.keys(CARDINALS), ...Object.keys(SCALES), ...WEEKDAYS, ...MONTHS.filter((name) => !MODAL_MONTHS.has(name))].join('|')})\\b`,
  'i',
)

/**
 * Returns the lines (1-based, ascending) of an article's body with a figure, a number, a weekday, a month or at least four
 * words in a row that are not read: in code, comments, template tags, or another language. Time is linear in the text.
 */
export function linesWithUnreadWords(source: ArticleSource, options: ReadOptions = {}): number[] {
  const { text } = source
  const { passages, bodyStart } = readPassages(source, options)
  const lines = lineIndex(text)
  const found = new Set<number>()
  for (const { start, end } of gaps(passages, bodyStart, text.length)) {
    let at = start
    for (const piece of withoutNeverShown(text.slice(start, end)).split('\n')) {
      if (isWords(piece, at === 0 || text.charAt(at - 1) === '\n')) found.add(lines.at(at).line)
      at += piece.length + 1
    }
  }
  return [...found].sort((a, b) => a - b)
}

function isWords(piece: string, isLineStart: boolean): boolean {
  const words = (isLineStart ? piece.replace(ITEM, '') : piece).replaceAll(MARKUP, ' ')
  return FIGURE.test(words) || RUNNING.test(words) || NAMED.test(words)
}

/** Returns what stands between the runs of the passages, in the order of the text. */
function gaps(passages: readonly Passage[], from: number, to: number): { start: number; end: number }[] {
  const runs = passages.filter((passage) => passage.in === 'text').flatMap((passage) => passage.runs)
  const covered = runs
    .map(({ source, sourceLength }) => ({ start: source, end: source + sourceLength }))
    .sort((a, b) => a.start - b.start)
  const found: { start: number; end: number }[] = []
  let at = from
  for (const { start, end } of covered) {
    if (start > at) found.push({ start: at, end: start })
    at = Math.max(at, end)
  }
  if (to > at) found.push({ start: at, end: to })
  return found
}

/** Returns text with the content of elements that are never shown as spaces. Keeps length and line feeds. */
function withoutNeverShown(text: string): string {
  const parts: string[] = []
  let from = 0
  let open: { name: string; start: number } | null = null
  for (const { 1: slash, 2: written = '', index } of text.matchAll(NEVER_SHOWN)) {
    const name = written.toLowerCase()
    if (!open) {
      if (!slash) open = { name, start: index }
    } else if (slash && name === open.name) {
      parts.push(text.slice(from, open.start), text.slice(open.start, index).replaceAll(/[^\n]/g, ' '))
      from = index
      open = null
    }
  }
  return parts.join('') + text.slice(from)
}
