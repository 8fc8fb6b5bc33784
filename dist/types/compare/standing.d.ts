import type { Side } from '../claim/side.ts';
import type { Sentence, Units } from '../model/index.ts';
/** How a claim fares against all claims of a text that could bear it out. */
export interface Standing {
    /** `follows`: some claim implies it; `meets`: some number fits it; `contradicts`: the likeliest does not. */
    kind: 'follows' | 'meets' | 'contradicts' | 'unrelated';
    /** The comparable claim that bears it out or contradicts it; null where only a number fits, or nothing. */
    by: Side | null;
}
/**
 * Holds one claim against others of the same article. A number of the same kind that fits, alone or as a sum of two, clears the
 * claim: which of several numbers is meant is the reader's to know, not ours. Else the likeliest comparable claim
 * contradicts it, unless another with a different number is about as likely.
 */
export declare function standing(side: Side, others: readonly Side[], units: Units, lead: Sentence | null): Standing;
