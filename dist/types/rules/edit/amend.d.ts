import type { Amend, RuleSet } from '../../model/index.ts';
/**
 * Adds values to the files that rules were read from: to the one that holds the last value of the series, else to one
 * that holds a part of it. Shipped packs are not the repo's to edit.
 */
export declare function amendWith(rules: RuleSet): Amend;
