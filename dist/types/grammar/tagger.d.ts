import type { Token } from '../model/index.ts';
/**
 * Tags the words of one sentence; with `pattern.ts` the only place that knows compromise. Ranges count in `text` from `offset` on. A
 * contraction yields its words ("didn't": did, not), the hidden ones with an empty range; lone marks are no words.
 */
export declare function tag(text: string, offset?: number): Token[];
