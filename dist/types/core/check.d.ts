import { type EarlierClaims, type Levels, type Quotes } from '../check/index.ts';
import { type ArticleSource, type Finding, type Problem, type Reading } from '../model/index.ts';
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
    /** What checks make of words in quotation marks. */
    quotes?: Quotes;
    /** Whether a note to factlint on a line (1-based) of an article is told and not obeyed; every note is obeyed by default. */
    distrusts?: (path: string, line: number) => boolean;
}
/** Checks one article within itself and against the rules. */
export declare function checkArticle(source: ArticleSource, options?: CheckOptions): Checked;
/** Runs the checks over an article that was read before. */
export declare function checkReading(reading: Reading, { rules, checks, quotes, distrusts }: CheckOptions, earlier: EarlierClaims): Checked;
