import type { ArticleSource, Finding } from '../model/index.ts';
import { type ReadOptions } from './read.ts';
/** How two texts stand to each other. */
export interface Comparison {
    /**
     * `contradicts`: at least one finding; `agrees`: every claim of the later text that can be compared follows from the
     * earlier one, and at least one can be; else `unrelated`.
     */
    verdict: 'contradicts' | 'agrees' | 'unrelated';
    /** Of the later text. */
    findings: Finding[];
    /** For each pair of claims, one line that says why they were, or were not, compared. */
    explanations: string[];
}
/** Compares two texts taken to speak of the same thing: which claims of the later one the earlier one contradicts. */
export declare function compareTexts(earlier: ArticleSource, later: ArticleSource, options?: ReadOptions): Comparison;
