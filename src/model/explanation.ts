import type { Claim } from './claim.ts'
import type { Quantity } from './quantity.ts'

/** One condition of a rule, held against the words of a clause. */
export interface Condition {
  /** As the rule writes it: "counts", "any", "unit". */
  key: string
  /** What the rule asks for, as written; a few words of a long list. */
  asked: string[]
  met: boolean
  /** The words that meet it, or stand in its way; null where there are none. */
  found: string | null
}

/** One set of conditions of a fact, held against the words of a clause. */
export interface ConditionSet {
  met: boolean
  conditions: Condition[]
}

/** Why a quantity is, or is not, read as one fact. */
export interface Explanation {
  quantity: Quantity
  claim: Claim
  sentence: string
  /** 1-based line of the quantity in its file. */
  line: number
  /** Whether it is read as the fact. */
  read: boolean
  /** The words looked at: the definite noun phrase ("the remaining 134 hostages"), or the whole clause. */
  words: string
  /** Every set of conditions, the one that comes nearest first. */
  sets: ConditionSet[]
  /** Ids of other facts that the words fit as well, or better. */
  rivals: string[]
  /** Why it is not held against the values of the rules, though it is read as the fact; null where nothing hinders. */
  obstacle: string | null
}
