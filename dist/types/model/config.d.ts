import type { Severity } from './finding.ts';
/** How serious a check's findings are, or that it does not run. */
export type CheckLevel = Severity | 'off';
/**
 * What a check makes of words in quotation marks: the same as of others; at most a notice; nothing. A speaker's words are
 * not the article's, and cannot be put right without asking.
 */
export type QuoteLevel = 'check' | 'notice' | 'ignore';
/** Which findings a run shows. */
export type ShownScope = 'changed' | 'files' | 'all';
/** What is done with an article whose front matter says `draft: true`. */
export type Drafts = 'check' | 'skip';
/** What `.factlint.yml` says. Inputs of the action and flags win over it. */
export interface Config {
    /** Globs from the root of the repo. */
    articles?: string[];
    exclude?: string[];
    rules?: string[];
    /** Shipped packs to use beside the rules of the repo: "factlint/crisis". */
    extends?: string[];
    /** Whether 03/04/2024 is 4 March (en-US) or 3 April (en-GB). */
    locale?: 'en-US' | 'en-GB';
    failOn?: 'error' | 'warning' | 'never';
    /** Which findings are shown: those that the change touches, those of changed files, or all. */
    scope?: ShownScope;
    /** Whether articles that call themselves drafts are checked. */
    drafts?: Drafts;
    /** Path of the baseline. */
    baseline?: string;
    /** By id of the check; a check that is not named keeps its own. */
    checks?: Record<string, CheckLevel>;
    /** For every check, or by id; a check that is not named keeps its own. */
    quotes?: QuoteLevel | Record<string, QuoteLevel>;
}
