/** The library: pure functions over texts, with no clock, environment or file access. */
export { publishedOn } from './article/index.ts';
export { CHECKS } from './check/index.ts';
export { type Checked, type CheckOptions, checkArticle } from './core/check.ts';
export { checkAll, type RunInput } from './core/check-all.ts';
export { type Comparison, compareTexts } from './core/compare.ts';
export { readQuantities } from './core/quantities.ts';
export { extractClaims, type ReadOptions } from './core/read.ts';
export { loadRules, testRules } from './core/rules.ts';
export { readConfig } from './rules/index.ts';
