import type { Check } from './check.ts';
/** A quantity and the same one in another unit beside it: "seven million pounds (3,175 tonnes)". */
export declare const conversion: Check;
