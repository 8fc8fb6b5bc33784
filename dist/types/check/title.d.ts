import type { Check } from './check.ts';
/** A person's name and title against the rules, at the day of publication or the one that the sentence names. */
export declare const title: Check;
