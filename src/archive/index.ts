/**
 * The archive: everything published before the current article. Without touching files, this folder defines what the
 * index keeps of an article (`entry.ts`), and before it is read (`gist.ts`), which sentences to query the index for (`query.ts`), and which claims of the
 * articles then read are compared with a claim (`claim-index.ts`). `src/earlier` stores the index itself.
 */
export { type ClaimIndex, indexClaims } from './claim-index.ts'
export { misspellingIn, nameQueriesFor, rangesOfNames, statedQueriesFor, termOf } from './names.ts'
export { queriesFor, queryForFact, worthReading } from './query.ts'
