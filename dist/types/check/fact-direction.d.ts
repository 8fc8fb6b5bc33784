import type { Check } from './check.ts';
/** A number that only grows, or only shrinks, against what was true or said of an earlier day. */
export declare const factDirection: Check;
