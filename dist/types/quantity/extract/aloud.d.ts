import type { Numeral } from '../draft.ts';
/** "nine point nought four", "two point five million". */
export declare function withPoint(numeral: Numeral, text: string): Numeral;
/** "one over three" and "2 over 3", where nothing is counted: a fraction said aloud. */
export declare function overNumber(numeral: Numeral, text: string): Numeral;
