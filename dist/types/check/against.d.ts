import type { Units } from '../model/index.ts';
import { type Comparison, type Nearness } from './comparable.ts';
import type { Side } from './side.ts';
/** How a claim fares against all claims of a text that could bear it out. */
export interface Standing {
    /** `follows`: some claim implies it; `meets`: some number fits it; `contradicts`: the likeliest does not. */
    kind: 'follows' | 'meets' | 'contradicts' | 'unrelated';
    /** The comparable claim that bears it out or contradicts it; null where only a number fits, or nothing. */
    by: Side | null;
    /** For each other side, why it was or was not compared. */
    comparisons: {
        other: Side;
        comparison: Comparison;
    }[];
}
/**
 * Holds one claim against the others of a text. A number of the same kind that fits, alone or as a sum of two, clears the
 * claim: which of several numbers is meant is the reader's to know, not ours. Else the likeliest comparable claim
 * contradicts it, unless another with a different number is about as likely.
 */
export declare function standing(side: Side, others: readonly Side[], nearness: Nearness, units: Units): Standing;
