import type { Reading, RuleNote, StatementTable } from '../../model/index.ts'

/** An article as the notes on rules are made from. */
export interface ReadArticle {
  reading: Reading
  path: string
  /** YYYY-MM-DD. */
  published: string
  statements: StatementTable
  /** Returns the line (1-based) of an offset (UTF-16) of the article. */
  lineOf(offset: number): number
}

/** Collects from articles, one at a time, what one kind of note needs, and then makes the notes, the most pressing first. */
export interface NoteMaker {
  add(article: ReadArticle): void
  notes(): RuleNote[]
}
