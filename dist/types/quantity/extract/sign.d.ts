import type { Numeral } from '../draft.ts';
/** The number with the sign before it: "-5", "−5", "minus 387", "minus-1.4", "+0.2" (which stays as it is). */
export declare function withSign(numeral: Numeral, text: string): Numeral;
