import { type EarlierClaims, type Levels } from '../check/index.ts';
import type { ArticleSource, Finding, Problem, Reading } from '../model/index.ts';
import { type ReadOptions } from './read.ts';
/** What one article came to. */
export interface Checked {
    findings: Finding[];
    /** How many quantities were read. */
    quantities: number;
    /** How many of them were held against something. */
    compared: number;
    problems: Problem[];
}
/** How articles are read and checked. */
export interface CheckOptions extends ReadOptions {
    /** Checks to switch off, or to give another severity. */
    checks?: Levels;
}
/** Checks one article within itself and against the rules. */
export declare function checkArticle(source: ArticleSource, options?: CheckOptions): Checked;
/** Runs the checks over an article that was read before. */
export declare function checkReading(reading: Reading, { rules, checks }: CheckOptions, earlier: EarlierClaims): Checked;
