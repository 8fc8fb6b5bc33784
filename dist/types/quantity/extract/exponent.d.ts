import type { Numeral } from '../draft.ts';
/** The number with the power of ten, or the power, that stands behind it: "6.2×10⁸", "4e14", "2^10". */
export declare function withExponent(numeral: Numeral, text: string): Numeral;
