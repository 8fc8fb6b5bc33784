import type { Token } from '../model/index.ts';
/** A stretch of a sentence between two clause boundaries, as token indices, half-open. */
export interface Segment {
    from: number;
    to: number;
    /** The word or mark that opened it: ",", "and", "who" …; "" for the first. */
    opener: string;
}
/** Whether a token can be the verb of a clause; "according to" and "an estimated 12" hold none. */
export declare const isVerb: (token: Token | undefined) => boolean;
/** What stands between two neighbouring tokens: spaces and marks. */
export declare function gapBefore(tokens: readonly Token[], index: number, text: string, offset: number): string;
/**
 * Cuts a sentence at marks, subordinators, and those coordinators that join two clauses or two counts ("killed 12 and
 * wounded 40", "12 dead and 40 injured"), not those inside a noun phrase ("food and medicine").
 */
export declare function segmentsOf(tokens: readonly Token[], text: string, offset: number): Segment[];
