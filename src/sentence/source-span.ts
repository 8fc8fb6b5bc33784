import { sourceRange } from '../base/source-range.ts'
import type { Article, Passage, Range, Span } from '../model/index.ts'

/** The words of the source that a range of a passage's visible text stands for. */
export function sourceSpan({ text, title }: Article, passage: Passage, range: Range): Span {
  const { start, end } = sourceRange(passage, range)
  return { in: passage.in, start, end, text: (passage.in === 'title' ? (title ?? '') : text).slice(start, end) }
}
