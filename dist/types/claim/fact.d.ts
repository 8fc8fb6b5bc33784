import { type ClaimContext, type Fact } from '../model/index.ts';
/** Finds the one fact that a claim's words state; null where none does, or several do equally. */
export type FactMatcher = (context: ClaimContext) => Fact | null;
/**
 * Ties a claim to the fact it states. A definite noun phrase is asked before the clause: "a deal to release the remaining 134
 * hostages" speaks of hostages who remain. What it takes for granted is asserted, whatever the clause
 * plans or fears, and has the phrase's own place and time.
 */
export declare function stateFact(context: ClaimContext, match: FactMatcher): ClaimContext;
/**
 * The claims of a sentence without the facts of shares that only say how large a count beside them is: "4.9 million people
 * are hungry, about 42% of the population" counts the hungry once, and so does "half of the population, 5 million people".
 */
export declare const withoutRestated: (contexts: readonly ClaimContext[]) => ClaimContext[];
