import type { CheckLevel } from '../model/index.ts';
import type { Check, CheckInput, Outcome } from './check.ts';
import { type Quotes } from './quotations.ts';
/** Every check, the most certain first: of two findings on the same words the earlier in this list is shown. */
export declare const CHECKS: readonly Check[];
/** By check; those not named keep their own severity. */
export type Levels = Readonly<Record<string, CheckLevel>>;
/** Runs every check that is switched on; several may speak of the same words. */
export declare function runChecks(input: CheckInput, levels?: Levels, quotes?: Quotes): Outcome;
