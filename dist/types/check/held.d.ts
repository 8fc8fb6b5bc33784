import type { RuleSet, Units } from '../model/index.ts';
import type { Side } from './side.ts';
/** Why a claim that states a fact is not held against its values, in words; null where it is. */
export declare function whyNotHeld(side: Side, rules: RuleSet, units: Units): string | null;
