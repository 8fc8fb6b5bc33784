import type { SourceRange } from '../model/index.ts'

/** A number as the words state it; what it counts is read again when it matters. */
export interface IndexedNumber {
  low: number | null
  high: number | null
  /** Null for a count. */
  unit: string | null
}

/** A sentence with numbers, as the index keeps it; its range counts in the file. */
export interface IndexedSentence extends SourceRange {
  /** What it can be found by, separated by spaces. */
  terms: string
  numbers: IndexedNumber[]
}

/** What the index keeps of an article. */
export interface IndexEntry {
  /** YYYY-MM-DD; null where nothing says, and then nothing is kept. */
  published: string | null
  /** In the order of the text. */
  sentences: IndexedSentence[]
}

/** An entry as it passes between threads, and into the index. */
export interface PackedEntry {
  published: string | null
  /** A line for each sentence: start, end, numbers and terms, with tabs between them. */
  sentences: string
}

/** What was read of a file's content. */
export interface IndexedArticle extends PackedEntry {
  path: string
  /** Id that git gives the content, in hex. */
  blob: string
}

/** What is asked of the index for one claim: the sentences that may speak of the same number. */
export interface IndexQuery {
  /** Groups of terms; a sentence must have one of each group. */
  terms: string[][]
  /** YYYY-MM-DD, first and last day of publication of the articles that matter; null: the first ever, the last ever. */
  from: string | null
  to: string | null
  number: IndexedNumber
  /** Set where any day will do, and only a number on this side of ours would contradict it. */
  beyond: 'above' | 'below' | null
}
