import type { Check } from './check.ts';
/** An age said of a person whose birth the rules know, at the day of publication or one that the sentence names. */
export declare const age: Check;
