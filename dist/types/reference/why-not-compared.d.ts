import type { Side } from '../claim/side.ts';
import type { RuleSet, Units } from '../model/index.ts';
/** Why a claim that states a fact is not held against its values, in words; null where it is. */
export declare function whyNotHeld(side: Side, rules: RuleSet, units: Units): string | null;
