/** The core of the library: pure functions over texts, without a clock, environment or file access. */
export {
  misspellingIn,
  nameQueriesFor,
  queriesFor,
  queryForFact,
  rangesOfNames,
  statedQueriesFor,
  termOf,
  worthReading,
} from './archive/index.ts'
export { CHECKS } from './check/index.ts'
export { ageQueriesFor } from './core/age-queries.ts'
export { affectedArticles, blastRadius, type RulesChange } from './core/blast-radius.ts'
export { type CheckedArticle, type CheckOptions, checkArticle } from './core/check.ts'
export { checkAll, type EarlierSource, type RunInput, readAll } from './core/check-all.ts'
export { type Comparison, compareTexts } from './core/compare.ts'
export { explainFact } from './core/explain.ts'
export { guarded, type OnFault } from './core/guard.ts'
export { isDraft, publishedOn } from './core/head.ts'
export { factHistories } from './core/history.ts'
export { type LearnResult, learn, learnableNumbers } from './core/learn.ts'
export { readQuantities } from './core/quantities.ts'
export { extractClaims, type ReadOptions } from './core/read.ts'
export { testArticles } from './core/rule-tests/articles.ts'
export { testRules } from './core/rule-tests/examples.ts'
export { readTests } from './core/rule-tests/files.ts'
export { loadRules, readBaseline } from './core/rules.ts'
export { amendWith, changedRules, didYouMean, isPack, textsOf } from './rules/index.ts'
