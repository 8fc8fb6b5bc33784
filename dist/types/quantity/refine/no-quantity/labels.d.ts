import type { Draft } from '../../draft.ts';
import { type Word } from '../../words.ts';
/** "the Group of 20", "the Group of Seven". */
export declare const isGroup: (label: Word | null, text: string) => boolean;
/** "Section 427", "chapter 4", "Boeing 737", "No. 10": a number that names. */
export declare function isLabel(draft: Draft, text: string): boolean;
/** What stands between labels that share their word: "sections 5 and 7", "787-9". */
export declare const NEXT_LABEL: RegExp;
/** "358 El Brillo Way", "9 E 71st St", "22 Ave Foch", "16-18 Industrial Avenue": a number before a street. */
export declare function isHouse({ numeral: { value, end } }: Draft, text: string): boolean;
