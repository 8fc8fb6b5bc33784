import type { Check } from './check.ts';
/** Numbers that the words themselves tie together: parts and total, a share of a whole, a change from one to another. */
export declare const arithmetic: Check;
