import type { Article, Passage, Run } from '../model/article.ts'
import type { DateMention } from '../model/date.ts'
import type { Quantity } from '../model/quantity.ts'
import type { InPassage, PassageRange, SourceRange, Span } from '../model/span.ts'
import { lastAtMost } from './binary-search.ts'

/**
 * Returns the source range of a range of a passage's visible text, both half-open. A range that touches a decoded run
 * (`&amp;`) covers the whole run. Markup between runs belongs to a range only if the range has visible text on both
 * sides of it.
 */
export function sourceRange(passage: Passage, range: PassageRange): SourceRange {
  const first = runAt(passage.runs, range.start)
  if (!first) return { start: 0, end: 0 }
  const start = isCopy(first) ? first.source + range.start - first.visible : first.source
  if (range.end <= range.start) return { start, end: start }
  const last = runAt(passage.runs, range.end - 1) as Run
  const end = isCopy(last) ? last.source + range.end - last.visible : last.source + last.sourceLength
  return { start, end }
}

/** The two texts that passages come from. */
type Texts = Pick<Article, 'text' | 'title'>

/** Returns the source text for a range of a passage's visible text, with its range. */
export function sourceSpan({ text, title }: Texts, passage: Passage, range: PassageRange): Span {
  const { start, end } = sourceRange(passage, range)
  return { in: passage.in, start, end, text: (passage.in === 'title' ? (title ?? '') : text).slice(start, end) }
}

/**
 * Returns what was read in a passage with its own range in the source. Ranges inside it stay as they are; convert them
 * with `sourceRange`.
 */
export const located = <T extends Span>(read: InPassage<T>, passage: Passage, article: Texts): T =>
  ({ ...read, ...sourceSpan(article, passage, read as PassageRange) }) as unknown as T

/** Returns a quantity with both of its ranges in the source. */
export const locatedQuantity = (quantity: InPassage<Quantity>, passage: Passage, article: Texts): Quantity => ({
  ...located<Quantity>(quantity, passage, article),
  said: sourceRange(passage, quantity.said),
})

/** Returns a date with all of its ranges in the source. */
export const locatedDate = (date: InPassage<DateMention>, passage: Passage, article: Texts): DateMention => ({
  ...located<DateMention>(date, passage, article),
  named: date.named.map(({ from, to, ...range }) => ({ from, to, ...sourceSpan(article, passage, range) })),
})

const isCopy = (run: Run): boolean => run.length === run.sourceLength

/** Returns the run that contains a visible offset; the last run for the offset at the very end. */
const runAt = (runs: readonly Run[], offset: number): Run | undefined =>
  runs[lastAtMost(runs.length, (index) => (runs[index] as Run).visible, offset)]
