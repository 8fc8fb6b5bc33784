export { CHECKS, type Levels, runChecks } from './checks.ts'
export { oneAClaim } from './outcome/one-per-claim.ts'
export type { Quotes } from './outcome/quoted-words.ts'
