import type { Draft } from '../../draft.ts';
/** Whether words that say a bound (`said`, with those before them, the nearest first) say none of this number. */
export declare function isNoBound(said: string, [before, earlier]: readonly string[], draft: Draft, text: string): boolean;
