import type { Quantity, Token } from '../model/index.ts';
import { type Counted } from './counted.ts';
/** The quantities of one sentence, with the tokens they stand at and what they were found to count. */
export interface Counts {
    quantities: readonly Quantity[];
    tokens: readonly Token[];
    /** Index of each quantity's token; -1 where it has none. */
    positions: readonly number[];
    countings: readonly (Counted | null)[];
}
/** A quantity with what it counts, and with the whole that it is a part of. */
export declare function withCounted(counts: Counts, index: number): Quantity;
/** "Twenty-seven people were killed and 18 injured": a bare number before a verb or state counts what the last one did. */
export declare function inherited({ quantities, countings, tokens, positions }: Counts, index: number): Counted | null;
