import type { InPassage, Quantity, Token } from '../../model/index.ts'

/** What a quantity counts or measures. */
export interface Counted {
  /** The noun phrase, head last, as token indices, half-open. */
  from: number
  to: number
  /** Index of the token of the whole, in "134 of the 253 hostages"; null otherwise. */
  whole: number | null
}

/** The quantities of one sentence, with the tokens they stand at and what they were found to count. */
export interface Counts {
  quantities: readonly InPassage<Quantity>[]
  /** The hedges before each, lower case: "more than"; "" where none stands there. */
  leads: readonly string[]
  tokens: readonly Token[]
  /** Index of each quantity's token; -1 where it has none. */
  positions: readonly number[]
  countings: readonly (Counted | null)[]
  /** For each, the index of the one that says what it counts, where it leaves that out. */
  elisions: readonly (number | null)[]
}
