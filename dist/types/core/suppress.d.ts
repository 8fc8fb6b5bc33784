import { type Levels } from '../check/index.ts';
import type { Article, Finding, Problem } from '../model/index.ts';
/**
 * Takes out the findings that the article's notes switch off. A note without a reason, or one that switches nothing off
 * though its check ran, is a problem of its own.
 */
export declare function suppress(article: Article, findings: readonly Finding[], levels?: Levels): {
    findings: Finding[];
    problems: Problem[];
};
