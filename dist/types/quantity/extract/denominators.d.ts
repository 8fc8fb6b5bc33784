import type { Numeral } from '../draft.ts';
/** What the word divides into; null for other words. */
export declare const denominatorOf: (word: string) => number | null;
/** The number over the denominator behind it ("two-thirds"); 'rank' where both are an ordinal ("twenty-fifth"); null without one. */
export declare function overDenominator(numeral: Numeral, text: string): Numeral | 'rank' | null;
