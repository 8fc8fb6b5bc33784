import type { Draft } from '../draft.ts';
/** "Section 427", "chapter 4", "Boeing 737", "No. 10": a number that names. */
export declare function isLabel(draft: Draft, text: string): boolean;
/** What stands between labels that share their word: "sections 5 and 7", "787-9". */
export declare const NEXT_LABEL: RegExp;
/** "358 El Brillo Way", "9 E 71st St", "22 Ave Foch", "16-18 Industrial Avenue": a number before a street. */
export declare function isHouse({ numeral: { value, end } }: Draft, text: string): boolean;
