import type { Draft } from '../../draft.ts';
/** More than any score, and than any chamber has votes. */
export declare const HIGHEST = 1000;
/** A whole number in figures as scores are, and no measure. */
export declare const small: ({ numeral, unit, money }: Draft) => boolean;
/** "246 for 6", "4 for 52", "2 for 1": wickets and runs, or an offer, where nothing is counted behind. */
export declare const ofCricket: (left: Draft, right: Draft, text: string) => boolean;
/** "outnumbered three to one", "voted 12 to 3": a ratio or a vote; "cut from two to one" and "fell by 12 to 3" are none. */
export declare function against(left: Draft, right: Draft, text: string): boolean;
/** "two-nil", "a 1-all draw". */
export declare const toNil: ({ end, unit }: Draft, text: string) => boolean;
/** "7-6 (4)": the points of a tie-break. */
export declare const ofTieBreak: (draft: Draft, text: string) => boolean;
