import type { Check } from './check.ts';
/** A day that no calendar has: "31 June", "29 February 2023". */
export declare const impossibleDate: Check;
