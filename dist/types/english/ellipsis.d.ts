import type { Range } from '../model/span.ts';
/**
 * Whether a number leaves out its unit or what it counts because an earlier one has said it: "30 deaths in 2018 and 25 in
 * 2019". `start` and `end` count in `text`; linear, as no more is looked at than stands near.
 */
export declare function leavesOut(text: string, earlier: Range, later: Range): boolean;
