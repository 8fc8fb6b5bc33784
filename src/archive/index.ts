/**
 * The archive: all that was published before the article at hand. Without touching a file, this folder says what the index of it
 * keeps of an article (`entry.ts`), which sentences to ask the index for (`query.ts`), and which claims of the articles then read
 * are held against a claim (`claim-index.ts`). `src/earlier` keeps the index itself.
 */
export { type ClaimIndex, indexClaims } from './claim-index.ts'
export { queriesFor, queryForFact, worthReading } from './query.ts'
