import type { ChangedRules, RuleSet } from '../model/index.ts';
/** What differs between two sets of rules: not where it stands in a file, nor what is only told to people. */
export declare function changedRules(before: RuleSet, after: RuleSet): ChangedRules;
