import { type Numeral } from '../draft.ts';
/** "two and a half", "two and a half million", "one billion and a half million", "one hundred and three and two thirds". */
export declare function withPart(numeral: Numeral, text: string): Numeral;
