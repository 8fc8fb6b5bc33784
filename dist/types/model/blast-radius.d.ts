import type { Report } from './finding.ts';
/** What differs between two sets of rules. */
export interface ChangedRules {
    /** Ids of facts that are new, gone, read otherwise, or have other values; in order. */
    facts: string[];
    /** Names of people, places, events and the like that are new, gone, or of which something else is said; in order. */
    names: string[];
    /** All that these are and were called: an article that the change concerns has one of these words. */
    words: string[];
}
/** What a change of the rules makes of what the checks find in articles, changed or not. */
export interface BlastRadius {
    version: 1;
    /** The commit with the rules before. */
    since: string;
    changed: Pick<ChangedRules, 'facts' | 'names'>;
    /** Number of articles that speak of what changed. */
    articles: number;
    /** Findings that the change adds, by article: these now disagree with the rules. */
    adds: Report['files'];
    /** Findings that the change takes away. */
    takes: Report['files'];
    /** Number of findings in these articles that are there before and after. */
    stays: number;
}
