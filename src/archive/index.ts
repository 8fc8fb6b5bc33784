export { type ClaimIndex, indexClaims } from './claim-index.ts'
export { queriesFor, queryForFact, worthReading } from './query.ts'
