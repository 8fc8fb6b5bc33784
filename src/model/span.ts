/** A range of text in UTF-16 code units, half-open (`end` is the first unit after it). */
export interface Range {
  start: number
  end: number
}

/** Marks which text offsets are relative to. No object has this property; it only keeps the types of ranges apart. */
declare const COUNTS_IN: unique symbol

/** A range of the visible text of a passage. `sourceRange` converts it to a range of the source. */
export interface PassageRange extends Range {
  readonly [COUNTS_IN]?: 'passage'
}

/** A range of the source: an article's text or separate headline, as given. */
export interface SourceRange extends Range {
  readonly [COUNTS_IN]?: 'source'
}

/** `T` with all its ranges in the passage, before they are converted to the source. */
export type InPassage<T> = T extends readonly (infer Item)[]
  ? readonly InPassage<Item>[]
  : T extends SourceRange
    ? { [Key in keyof T]: Key extends typeof COUNTS_IN ? 'passage' : InPassage<T[Key]> }
    : T

/** Which of an article's two texts a span is in: the separate headline (`title`) or the text. */
export type Field = 'title' | 'text'

/** Words quoted from an article. `text` is always exactly the slice `[start, end)` of the field named by `in`. */
export interface Span extends SourceRange {
  in: Field
  text: string
}

/** Tells whether two ranges of one text share at least one code unit. */
export function overlaps(a: PassageRange, b: PassageRange): boolean
export function overlaps(a: SourceRange, b: SourceRange): boolean
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

/** Tells whether `outer` contains all of `inner`; both are ranges of one text. */
export function contains(outer: PassageRange, inner: PassageRange): boolean
export function contains(outer: SourceRange, inner: SourceRange): boolean
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
