import type { Period } from '../model/index.ts';
/**
 * What a sentence can be found by: its words in lower case, irregular forms taken back to the word they are forms of
 * ("held" is `hold`); regular endings are left to the index, which knows them.
 */
export declare function termsIn(text: string): string[];
/** What a period can be found by; two that may speak of the same days share a term. */
export declare function termsOfPeriod({ from, to }: Period): string[];
