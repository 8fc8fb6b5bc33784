import type { SourceLine } from './rules.ts'

/** A finding that was there before factlint, told by what it says and not by its line. */
export interface KnownFinding {
  /** The article, from the root of the repository. */
  path: string
  check: string
  fact: string | null
  /** The words it is about, with one space where the text has any white space. */
  words: string
  /** How many such findings the article has; 1 or more. */
  times: number
}

/** One entry of a baseline file. */
export interface BaselineEntry extends KnownFinding {
  at: SourceLine
}
