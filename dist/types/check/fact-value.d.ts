import type { Check } from './check.ts';
/** A number against the value that the rules give for that fact, place and day. */
export declare const factValue: Check;
