import type { Modality, Token } from '../model/index.ts';
import type { Segment } from './segments.ts';
/** How firmly a quantity's own words state it, by the strongest sign in their reach. */
export declare function modalityOf(tokens: readonly Token[], segments: readonly Segment[], scope: readonly Segment[], at: number, inQuotes: boolean): Modality;
/** A question states nothing. */
export declare const asks: (sentence: string) => boolean;
/**
 * Ranges of a passage that stand in quotation marks, marks and all. A curly mark that is not closed quotes up to the end of
 * its paragraph, as where a quotation goes on in the next one; a straight one may stand for inches, and quotes nothing.
 */
export declare function quotedRanges(text: string): {
    start: number;
    end: number;
}[];
