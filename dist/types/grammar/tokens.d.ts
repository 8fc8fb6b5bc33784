import type { Range, Token } from '../model/index.ts';
/**
 * Puts one token in place of all the words of each range: a number of ours ("two and a half million pounds") is one
 * word to everything behind. Ranges ascend and do not overlap.
 */
export declare function mergeRanges(tokens: readonly Token[], ranges: readonly Range[], text: string, offset?: number): Token[];
/** Whether a token is one of our merged numbers. */
export declare const isQuantity: (token: Token | undefined) => boolean;
