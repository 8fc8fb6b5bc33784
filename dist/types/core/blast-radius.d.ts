import type { ArticleSource, BlastRadius, RuleSet } from '../model/index.ts';
import type { CheckOptions } from './check.ts';
import { type EarlierSource } from './check-all.ts';
/** Two sets of rules, and how articles are read and checked with either. */
export interface RulesChange extends Omit<CheckOptions, 'rules'> {
    before: RuleSet;
    after: RuleSet;
}
/** Paths of those articles in which, with one or the other rules, something states a fact that changed. */
export declare function concerned(sources: readonly EarlierSource[], { before, after, ...options }: RulesChange): string[];
/** Checks the same articles with the rules before and after, against each other too. */
export declare function blastRadius(articles: readonly ArticleSource[], { before, after, ...options }: RulesChange): Omit<BlastRadius, 'since'>;
