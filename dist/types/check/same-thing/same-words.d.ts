import type { Way } from './way.ts';
/**
 * Two numbers before the same row of words: "$19.9 million was distributed to all cities and counties in Arizona", "the
 * $19 million distributed to all cities and counties in Arizona".
 */
export declare const sameWords: Way;
