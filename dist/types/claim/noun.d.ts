import type { Token } from '../model/index.ts';
/**
 * Whether the token at `at` is a noun of the phrase that begins at `start`, the number in front: tagged so, or what the
 * tagger takes for a verb ("26 saves", "19 fouls", "one man to watch").
 */
export declare const isNoun: (tokens: readonly Token[], at: number, start: number) => boolean;
