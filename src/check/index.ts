export { CHECKS, type Levels, runChecks, runEach } from './checks.ts'
export { onePerClaim } from './outcome/one-per-claim.ts'
export type { Quotes } from './outcome/quoted-words.ts'
