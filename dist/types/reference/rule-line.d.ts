import type { CheckInput } from '../model/check.ts';
import { type Fix } from '../model/index.ts';
import { type Stated } from './reference.ts';
/**
 * The line to add to the rules where the article's number is news: it speaks of a later day than the last value of the
 * rules, or these have none. None where the number is in another unit, or the rules cannot be edited so.
 */
export declare function updates(stated: Stated, { amend }: Pick<CheckInput, 'amend'>): Fix[];
