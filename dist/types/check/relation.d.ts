import type { Check } from './check.ts';
/** Numbers of several facts, in the article or in the rules, against how the rules say that they hang together. */
export declare const relation: Check;
