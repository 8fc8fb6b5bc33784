import { type Numeral } from '../draft.ts';
/** The scale word behind a part: " a million" of "half a million"; 1 and the same place without one. */
export declare function scaleBehind(text: string, at: number): {
    scale: number;
    end: number;
};
/** "half a million", "three-quarters of a billion", "two and a half million". */
export declare function withScale(numeral: Numeral, text: string): Numeral;
