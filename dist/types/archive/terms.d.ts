import type { Period } from '../model/index.ts';
/** What a sentence can be found by: the stems of its words, irregular forms taken back to what they are forms of first. */
export declare function termsIn(text: string): Set<string>;
/** What a period can be found by; two that may speak of the same days share a term. */
export declare function termsOfPeriod({ from, to }: Period): string[];
