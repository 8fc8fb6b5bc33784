import type { Article, Finding, Verdict } from '../model/index.ts';
/**
 * Places verdicts in their file: lines and columns from the offsets, and a fingerprint of what is said rather than where,
 * so that it stays the same when lines move. The same words found twice are told apart by their order.
 */
export declare function placeFindings(article: Article, verdicts: readonly Verdict[]): Finding[];
