import type { Numeral } from '../draft.ts';
/** The number with the fraction behind it: "10 1/2", "7½", "1/16". */
export declare function withFraction(numeral: Numeral, text: string): Numeral;
