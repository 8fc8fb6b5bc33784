import { type TitleRun } from './title-run.ts';
import type { Word } from './tokens.ts';
/** Words within a title, and never its last. */
export declare const INSIDE: Set<string>;
/** Longest title between commas, or closed by one, in words. */
export declare const LONGEST = 12;
/** Whether a phrase can go on with this word: no verb, no new clause. */
export declare const goesOn: (word: Word | undefined) => boolean;
/**
 * The title between commas behind the name that ends before word `after`: "Antony Blinken, the US secretary of state,".
 * It must be closed by a comma, a point or a bracket, so that no clause is taken for it.
 */
export declare const titleAfter: (words: Word[], after: number, text: string) => TitleRun | null;
