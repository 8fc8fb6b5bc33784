import { type Extractor } from '../draft.ts';
/** A number in words, digits, or both: "one hundred and thirty-four", "1.3 million", "4 thousand 3 hundred and 21". */
export declare const cardinal: Extractor;
