import type { Token } from '../model/index.ts';
/** Dictionary form of a word that carries meaning; null for numbers and small words. */
export declare function meaningfulForm(token: Token): string | null;
/** Whether a word of two letters or more carries meaning, by its form alone. Lower case. */
export declare const isMeaningful: (word: string) => boolean;
/** Dictionary forms of the words that carry meaning, numbers and small words left out. */
export declare const contentOf: (tokens: readonly Token[]) => Set<string>;
