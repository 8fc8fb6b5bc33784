import type { Fact, Reading, RuleSet, SourceLine, TestOutcome } from '../../model/index.ts';
/** What is tested: an example or a test, read with its rules. */
export interface Tested extends Pick<TestOutcome, 'kind' | 'name' | 'text' | 'published'> {
    reading: Reading;
    rules: RuleSet;
}
/** Holds the numbers read as a fact against those expected; `passes` says whether they will do. */
export declare function testNumbers({ reading, rules, ...tested }: Tested, { fact, expected, at }: {
    fact: Fact;
    expected: readonly number[];
    at: SourceLine;
}, passes: (numbers: readonly number[]) => boolean): TestOutcome;
