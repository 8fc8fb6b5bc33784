/** A stretch of text: UTF-16 code units, half-open (`end` is the first unit after it). */
export interface Range {
  start: number
  end: number
}

/** Names the text that offsets count in. No object has the property: it tells the kinds of range apart by type alone. */
declare const COUNTS_IN: unique symbol

/** A range of the visible text of a passage. Only `locate` turns it into a range of the source. */
export interface PassageRange extends Range {
  readonly [COUNTS_IN]?: 'passage'
}

/** A range of the text or headline of an article as given. */
export interface SourceRange extends Range {
  readonly [COUNTS_IN]?: 'source'
}

/** What is read, with every range of it in the passage still, before it is located. */
export type InPassage<T> = T extends SourceRange
  ? { [Key in keyof T]: Key extends typeof COUNTS_IN ? 'passage' : InPassage<T[Key]> }
  : T

/** Which of the two texts of an article a span lies in: the headline handed in beside it, or the text itself. */
export type Field = 'title' | 'text'

/** Words quoted from an article. `text` is always exactly the slice `[start, end)` of the field named by `in`. */
export interface Span extends SourceRange {
  in: Field
  text: string
}

/** Whether two ranges of one text share at least one code unit. */
export function overlaps(a: PassageRange, b: PassageRange): boolean
export function overlaps(a: SourceRange, b: SourceRange): boolean
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `outer` holds all of `inner`, both of one text. */
export function contains(outer: PassageRange, inner: PassageRange): boolean
export function contains(outer: SourceRange, inner: SourceRange): boolean
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
