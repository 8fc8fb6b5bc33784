import type { ClaimContext, ConditionSet } from '../../model/index.ts';
import { type Conditions, type UnitNames } from './conditions.ts';
/** Holds a claim against every set of conditions, one by one; the set that comes nearest first. */
export declare function explainSets(sets: readonly Conditions[], context: ClaimContext, units: UnitNames): ConditionSet[];
