/**
 * What every run over articles needs: to read and check them, and to look for earlier ones. A run without rule files
 * loads nothing else of the core, which then starts sooner.
 */
export {
  misspellingIn,
  nameQueriesFor,
  queriesFor,
  queryForFact,
  rangesOfNames,
  statedQueriesFor,
  termOf,
  worthReading,
} from '../archive/index.ts'
export { linesShownOtherwise, linesWithUnreadWords } from '../article/index.ts'
export { CHECKS } from '../check/index.ts'
export { ageQueriesFor } from './age-queries.ts'
export { type CheckedArticle, type CheckOptions, checkArticle } from './check.ts'
export { checkAll, type EarlierSource, type RunInput, readAll } from './check-all.ts'
export { guarded, type OnFault } from './guard.ts'
export { isDraft, publishedOn } from './reading/head.ts'
export { type PassageMemory, passageMemory } from './reading/passage-memory.ts'
export { extractClaims, type ReadOptions } from './reading/read.ts'
