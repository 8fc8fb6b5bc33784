import type { Verdict } from '../../model/index.ts';
/**
 * Where several verdicts speak of the same words, the strongest stays and the others become its evidence. Verdicts come
 * in the order of the checks, which decides between equals; they leave in the order of the text, headline first.
 */
export declare function oneAClaim(verdicts: readonly Verdict[]): Verdict[];
