export { CHECKS, type Levels, runChecks } from './checks.ts'
export { onePerClaim } from './outcome/one-per-claim.ts'
export type { Quotes } from './outcome/quoted-words.ts'
