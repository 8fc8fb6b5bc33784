import type { CheckLevel } from '../model/index.ts';
import type { Check, CheckInput, Outcome } from './check.ts';
/** Every check, the most certain first: of two findings on the same words the earlier in this list is shown. */
export declare const CHECKS: readonly Check[];
/** By check; those not named keep their own severity. */
export type Levels = Readonly<Record<string, CheckLevel>>;
/** Runs every check that is switched on, and leaves one verdict for each claim. */
export declare function runChecks(input: CheckInput, levels?: Levels): Outcome;
