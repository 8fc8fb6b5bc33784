import type { Article, Passage } from '../model/index.ts'

const MARKER = /^[ \t]*(?=(?:[-*+•]|\(?\d{1,3}[.)])[ \t])/
const NUMBER = /^[ \t]*\(?(\d{1,3})[.)]/
const HTML_MARKER = /<li\b[^<>]*>\s*(?:<(?:p|strong|b|em|i|a|span)\b[^<>]*>\s*)*$/i

/** A list: the indices of its first and last passage, and how many items it has. */
export interface ListedItems {
  first: number
  last: number
  items: number
}

/**
 * Returns the list of at least two items that begins with passage `first`, not counting items of nested lists; null for none,
 * and where an item has nothing that is read, such as a link alone.
 */
export function listedFrom(article: Article, first: number): ListedItems | null {
  const { passages } = article
  const indent = passages[first] ? itemIndent(article, passages[first]) : null
  if (indent === null) return null
  const isOrdered = numberOf(article, passages[first] as Passage) !== null
  let items = 0
  let last = first
  for (; last < passages.length; last++) {
    const passage = passages[last] as Passage
    const item = itemIndent(article, passage)
    const depth = item ?? indentOf(article, passage)
    if (depth < indent || (depth === indent && item === null)) break
    if (item === indent && (numberOf(article, passage) !== null) !== isOrdered) break
    if (hasUnreadItem(article, last)) return null
    if (item === indent) items++
  }
  return items < 2 || (isOrdered && goesOn(article, last, items)) ? null : { first, last: last - 1, items }
}

/** Passages behind a numbered list in which its next number is looked for. */
const GOES_ON_WITHIN = 60

/** Tells whether the next number of a list stands further down, behind text or code between its items. */
const goesOn = (article: Article, from: number, items: number): boolean =>
  article.passages.slice(from, from + GOES_ON_WITHIN).some((passage) => numberOf(article, passage) === items + 1)

/** Tells whether a list item that is not read stands between a passage and the one before it. */
function hasUnreadItem({ text, passages, format }: Article, index: number): boolean {
  const before = passages[index - 1]?.runs.at(-1)
  const start = passages[index]?.runs[0]?.source
  if (!before || start === undefined || format === 'html') return false
  const lines = text.slice(before.source + before.sourceLength, lineStart(text, start)).split('\n')
  return lines.slice(1).some((line) => MARKER.test(line))
}

/** Returns the number before a list item; null for none. */
function numberOf(article: Article, passage: Passage): number | null {
  const number = article.format === 'html' ? undefined : NUMBER.exec(leadOf(article, passage))?.[1]
  return number === undefined ? null : Number(number)
}

/** Returns the indent of the list item that a passage begins, in UTF-16 units; null where it begins none. */
function itemIndent({ text, format }: Article, { runs }: Passage): number | null {
  const start = runs[0]?.source ?? 0
  if (format === 'html') return HTML_MARKER.test(text.slice(Math.max(0, start - 300), start)) ? 0 : null
  return MARKER.exec(text.slice(lineStart(text, start), start + 20))?.[0].length ?? null
}

/** Returns the indent of the line that a passage begins on, in UTF-16 units. */
const indentOf = (article: Article, passage: Passage): number =>
  /^[ \t]*/.exec(leadOf(article, passage))?.[0].length ?? 0

/** Returns what stands before a passage on its line. */
function leadOf({ text }: Article, { runs }: Passage): string {
  const start = runs[0]?.source ?? 0
  return text.slice(lineStart(text, start), start)
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1
