import type { SourceLine } from './rules.ts'

/** A finding that existed before factlint was introduced, identified by its words and not by its line. */
export interface KnownFinding {
  /** The article's path from the root of the repository. */
  path: string
  check: string
  fact: string | null
  /** The words of the finding, with each stretch of white space as one space. */
  words: string
  /** Number of such findings in the article; 1 or more. */
  times: number
}

/** One entry of a baseline file. */
export interface BaselineEntry extends KnownFinding {
  at: SourceLine
}
