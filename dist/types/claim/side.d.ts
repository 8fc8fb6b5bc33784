import type { Claim, ClaimContext, Quantity, Reading, Sentence } from '../model/index.ts';
/** One side of a comparison: a claim with all that is needed to judge and to quote it. */
export interface Side {
    reading: Reading;
    claim: Claim;
    quantity: Quantity;
    context: ClaimContext;
    sentence: Sentence;
}
/** The side that claim `index` of a reading makes. */
export declare function sideOf(reading: Reading, index: number): Side;
/** All sides of a reading, in the order of the text. */
export declare const sidesOf: (reading: Reading) => Side[];
