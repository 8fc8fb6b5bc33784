/** The library: pure functions over texts, with no clock, environment or file access. */
export { questionOfFact, questionsOf, worthReading } from './archive/index.ts';
export { isDraft, publishedOn } from './article/index.ts';
export { CHECKS } from './check/index.ts';
export { blastRadius, concerned, type RulesChange } from './core/blast-radius.ts';
export { type Checked, type CheckOptions, checkArticle } from './core/check.ts';
export { checkAll, type EarlierSource, type RunInput, readAll } from './core/check-all.ts';
export { type Comparison, compareTexts } from './core/compare.ts';
export { explainFact } from './core/explain.ts';
export { factHistories } from './core/history.ts';
export { type Learnt, learn, learnable } from './core/learn.ts';
export { readQuantities } from './core/quantities.ts';
export { extractClaims, type ReadOptions } from './core/read.ts';
export { testArticles } from './core/rule-tests/articles.ts';
export { testRules } from './core/rule-tests/examples.ts';
export { readTests } from './core/rule-tests/files.ts';
export { loadRules, readBaseline, readConfig } from './core/rules.ts';
export { amendWith, changedRules, didYouMean, isPack, textsOf } from './rules/index.ts';
