import type { Quantity, Token } from '../model/index.ts';
import type { Counted } from './counted.ts';
/** The quantities of one sentence, with the tokens they stand at and what they were found to count. */
export interface Counts {
    quantities: readonly Quantity[];
    tokens: readonly Token[];
    /** Index of each quantity's token; -1 where it has none. */
    positions: readonly number[];
    countings: readonly (Counted | null)[];
    /** For each, the index of the one that says what it counts, where it leaves that out. */
    elisions: readonly (number | null)[];
}
/** A quantity with what it counts, and with the whole that it is a part of. */
export declare function withCounted(counts: Counts, index: number): Quantity;
/** What a number counts: the noun beside it, or else what its whole or the numbers around it count. */
export declare function countedOf(counts: Counts, index: number): Counted | null;
