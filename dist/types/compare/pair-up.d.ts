import type { Side } from '../claim/side.ts';
import type { Units } from '../model/index.ts';
import { type Comparison } from './comparable.ts';
/** A claim of the later text with the one claim of the earlier text that it restates. */
export interface Pairing {
    later: Side;
    /** Null where the earlier text has no counterpart. */
    earlier: Side | null;
    /** `follows`: the earlier claim implies it; `meets`: leaves room for it; `contradicts`: leaves none. */
    kind: 'follows' | 'meets' | 'contradicts' | 'unrelated';
    /** For each claim of the earlier text, why it was or was not compared. */
    comparisons: {
        other: Side;
        comparison: Comparison;
    }[];
}
/**
 * Pairs the claims of two texts that speak of the same thing, each with at most one, the likeliest pairs first: a number
 * that is taken stands for nothing else. Only a pair that does not fit contradicts.
 */
export declare function pairUp(laters: readonly Side[], earliers: readonly Side[], units: Units): Pairing[];
