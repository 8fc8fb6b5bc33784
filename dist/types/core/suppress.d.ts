import type { Article, Problem, Verdict } from '../model/index.ts';
import type { CheckOptions } from './check.ts';
/**
 * Takes out what the article's notes switch off. A note that is not trusted, one without a reason, or one that switches
 * nothing off though its check ran, is a problem of its own.
 */
export declare function suppress(article: Article, verdicts: readonly Verdict[], { checks: levels, distrusts }: Pick<CheckOptions, 'checks' | 'distrusts'>): {
    heard: Verdict[];
    problems: Problem[];
};
