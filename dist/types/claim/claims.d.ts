import type { ClaimContext, DateMention, Quantity, Range } from '../model/index.ts';
import { type Gazetteer } from './place.ts';
/** One sentence with what was read from it; every range counts in its passage. */
export interface ClaimInput {
    text: string;
    start: number;
    /** In ascending order, within the sentence. */
    quantities: readonly Quantity[];
    dates: readonly DateMention[];
    /** Ranges that stand in quotation marks. */
    quoted: readonly Range[];
    gazetteer: Gazetteer;
    published: string | null;
}
/** The quantities of a sentence with what they count, and the claims they make, in the same order. */
export interface ClaimOutput {
    quantities: Quantity[];
    contexts: ClaimContext[];
}
/** Reads the claims of one sentence. `Quantity.of` and `Claim.quantity` count within the sentence. */
export declare function readClaims(input: ClaimInput): ClaimOutput;
