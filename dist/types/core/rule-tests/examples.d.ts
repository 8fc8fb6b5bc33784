import type { Fact, RuleSet, TestOutcome } from '../../model/index.ts';
/** Runs the examples of facts: those of all the rules, or of some of them. */
export declare function testRules(rules: RuleSet, facts?: readonly Fact[]): TestOutcome[];
