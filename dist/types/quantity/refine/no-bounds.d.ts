import type { Draft } from '../draft.ts';
/** Whether a word that says a bound (`said`, with the one before it) says none of this number. */
export declare function isNoBound(said: string, before: string, draft: Draft, text: string): boolean;
