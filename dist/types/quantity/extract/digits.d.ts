import type { Numeral } from '../draft.ts';
/** Digits in any grouping, with sign, decimals, fraction and exponent: "1,50,000", "−5", "10 1/2", "3×10⁸". */
export declare function digits(text: string, at: number): Numeral | null;
