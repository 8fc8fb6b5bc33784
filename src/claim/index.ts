export { type ClaimInput, type ClaimOutput, readClaims } from './claims.ts'
export { type FactMatcher, matchFact, withoutRestated } from './fact.ts'
export { type Gazetteer, gazetteerOf } from './place.ts'
export { quotedRanges } from './quotation.ts'
