import type { SourceRange } from '../model/index.ts'

/** A number as the words state it. What it counts is read again when needed. */
export interface IndexedNumber {
  low: number | null
  high: number | null
  /** Null for a count. */
  unit: string | null
}

/** A sentence with numbers, as the index keeps it. Its range counts in the file (UTF-16, half-open). */
export interface IndexedSentence extends SourceRange {
  /** Its search terms, separated by spaces. */
  terms: string
  numbers: IndexedNumber[]
}

/** The part of an article that the index keeps. */
export interface IndexEntry {
  /** YYYY-MM-DD; null if unknown, in which case no sentences are kept. */
  published: string | null
  /** In the order of the text. */
  sentences: IndexedSentence[]
  /** What it says by name, as terms separated by spaces: see `nameTermsIn`. */
  names: string
}

/** An entry as it is passed between threads and stored in the index. */
export interface PackedEntry {
  published: string | null
  /** One line for each sentence: start, end, numbers and terms, separated by tabs. */
  sentences: string
  /** The terms of its names, separated by spaces. */
  names: string
}

/** The entry for a file's content, with its path and git id. */
export interface IndexedArticle extends PackedEntry {
  path: string
  /** Git's id of the content, in hex. */
  blob: string
}

/** A query of the index for one claim: for sentences that may give the same number. */
export interface IndexQuery {
  /** Groups of terms. A sentence must have one of each group. */
  terms: string[][]
  /** The first and last publication day (YYYY-MM-DD) of articles to search; null for no limit. */
  from: string | null
  to: string | null
  number: IndexedNumber
  /** Set if articles of any day matter, and only a number on this side of ours would contradict it. */
  beyond: 'above' | 'below' | null
}
