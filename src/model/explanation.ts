import type { Claim } from './claim.ts'
import type { Quantity } from './quantity.ts'

/** One condition of a rule, and whether the words of a clause meet it. */
export interface Condition {
  /** As written in the rule: "counts", "any", "unit". */
  key: string
  /** What the rule asks for, as written; only a few words of a long list. */
  asked: string[]
  met: boolean
  /** The words that meet the condition, or prevent it; null if there are none. */
  found: string | null
}

/** One set of conditions of a fact, and whether the words of a clause meet it. */
export interface ConditionSet {
  met: boolean
  conditions: Condition[]
}

/** Why a quantity is or is not read as one fact. */
export interface Explanation {
  quantity: Quantity
  claim: Claim
  sentence: string
  /** 1-based line of the quantity in its file. */
  line: number
  /** Whether it is read as the fact. */
  read: boolean
  /** The words examined: the definite noun phrase ("the remaining 134 hostages"), or the whole clause. */
  words: string
  /** Every set of conditions, the closest first. */
  sets: ConditionSet[]
  /**
   * Ids of other facts that fit the words: equally well or better, or in a nearer file; where it is read as the fact, those in files
   * that are farther, such as packs, and so come after.
   */
  rivals: string[]
  /** Why it is not compared with the values of the rules although it is read as the fact; null if it is. */
  obstacle: string | null
}

/** How one number of an article is read, and what it was compared with. */
export interface NumberExplanation {
  quantity: Quantity
  claim: Claim
  sentence: string
  /** The name of the fact that it states; null for none. */
  fact: string | null
  /** The checks that compared it with something: id, and what the check compares. */
  comparedBy: { id: string; about: string }[]
  /** Why it is not compared with the values of its fact; null if it is, or if it states none. */
  obstacle: string | null
}
