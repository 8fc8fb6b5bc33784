import type { Modality, Token } from '../model/index.ts';
import type { Segment } from './segments.ts';
/** How firmly a quantity's own words state it, by the strongest sign in their reach. */
export declare function modalityOf(tokens: readonly Token[], segments: readonly Segment[], scope: readonly Segment[], at: number, inQuotes: boolean): Modality;
/** A question states nothing. */
export declare const asks: (sentence: string) => boolean;
