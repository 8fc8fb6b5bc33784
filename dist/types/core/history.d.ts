import { type FactHistory } from '../model/index.ts';
import type { CheckOptions } from './check.ts';
import { type EarlierSource } from './check-all.ts';
/** All that `sources` say of facts (by id); what contradicts the rules, or the others, is marked as the checks find it. */
export declare function factHistories(ids: readonly string[], sources: readonly EarlierSource[], options: CheckOptions): FactHistory[];
