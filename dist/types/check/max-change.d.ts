import type { Check } from './check.ts';
/** A number that moved further than it can in the time since an earlier one: "grew by 300 % in a week". */
export declare const maxChange: Check;
