import type { RuleSet, RuleTest, TestOutcome } from '../../model/index.ts';
/** Runs tests that hold whole articles. A fact that a test names must be in the rules. */
export declare function testArticles(tests: readonly RuleTest[], rules: RuleSet): TestOutcome[];
