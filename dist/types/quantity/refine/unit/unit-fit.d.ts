import type { Draft } from '../../draft.ts';
import type { UnitEntry } from '../../lexicon.ts';
/** Whether a spelled unit behind a number is one: "5 won" is a verb, "two second-half goals" no time. */
export declare function spelledFits(draft: Draft, { unit, doubtful }: UnitEntry, text: string, end: number, gap: string): boolean;
/** Whether a symbol behind a space is a unit: "5 km" and "2 MW" are; in "50,000 in", "5 a", "at 2 pm" it is not. */
export declare function symbolFits(draft: Draft, symbol: string, text: string, end: number): boolean;
/** Whether a symbol joined to the number is its unit. */
export declare function joinedFits(draft: Draft, symbol: string, text: string): boolean;
/** "30C", "98F", "9.58s": letters that are a unit only with such numbers. */
export declare function unitByValue(draft: Draft, symbol: string): UnitEntry | null;
