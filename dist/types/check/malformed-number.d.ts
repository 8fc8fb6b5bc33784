import type { Check } from './check.ts';
/** Digits that commas and points part in a way in which no number is written: "192,0000", "12,,000", "3.4.5 million". */
export declare const malformedNumber: Check;
