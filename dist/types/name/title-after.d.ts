import { type TitleRun } from './title-run.ts';
import type { Word } from './tokens.ts';
/**
 * The title between commas behind the name that ends before word `after`: "Antony Blinken, the US secretary of state,".
 * It must be closed by a comma, a point or a bracket, so that no clause is taken for it.
 */
export declare const titleAfter: (words: Word[], after: number, text: string) => TitleRun | null;
