import { type Draft, type Statement } from '../learn/index.ts';
import type { ArticleSource, RuleSet } from '../model/index.ts';
import { type ReadBeside } from '../rules/index.ts';
import { type ReadOptions } from './read.ts';
/** Facts drafted from articles. */
export interface Learnt {
    /** A rule file, without mistakes beside the rules that were there. */
    text: string;
    drafts: Draft[];
}
/** What an article states with a number and no rule knows yet; small, so that the articles of years fit in memory. */
export declare function learnable(source: ArticleSource, options: ReadOptions): Statement[];
/**
 * Drafts rules for what is stated again and again: at most `most`, best first. Each carries sentences of the articles as
 * examples, and only those that it reads as it says; a draft that reads none of its own is left out.
 */
export declare function learn(statements: readonly Statement[], rules: RuleSet, readBeside: ReadBeside, most: number): Learnt;
