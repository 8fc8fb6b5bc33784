import type { Interval, Reading, RelationKind } from '../../model/index.ts'
import type { Tie } from '../../slip/index.ts'
import type { Row } from './row.ts'

/** A number, and what it would be if the others were right and the relation meant. */
export interface Equation {
  relation: RelationKind
  tie: Tie
  of: Row
  from: readonly Row[]
  allows: Interval
  /** What the number accepts in this relation, if not `quantity.accepts`. */
  says?: Interval
  /** The calculation in figures as printed, without its result: "8.2 + 59.7". */
  working: string
}

/** What relations read: an article, its plain numbers, and those of a passage and its neighbours. */
export interface Numbers {
  reading: Reading
  rows: readonly Row[]
  /** Returns the nearest other numbers of one measure, of the passages next to that of a row, the nearest first. */
  around(row: Row): readonly Row[]
  /** Tells whether a number of the same measure and time stands between two, other than a third. */
  between(one: Row, other: Row, third: Row): boolean
  /** Returns the number of now that an earlier value is compared with, where the words stand that say what both are. */
  leadOf(row: Row): Row
  /** Returns the text of a sentence, lower case. */
  wordsOf(sentence: number): string
}

/** One way in which numbers hang together; yields every equation that may be meant, whether it holds or not. */
export type Relating = (numbers: Numbers) => Iterable<Equation>
