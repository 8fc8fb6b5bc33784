export type { Check, CheckInput, EarlierClaims, Outcome } from './check.ts';
export { CHECKS, type Levels, runChecks } from './checks.ts';
export { type Pairing, pairUp } from './pair-up.ts';
export { type Side, sidesOf } from './side.ts';
export { quote, verdict } from './verdict.ts';
