import type { Example, Fact, Reading, RuleSet } from '../model/index.ts';
/** How one example of a rule came out. */
export interface ExampleResult {
    fact: Fact;
    example: Example;
    passed: boolean;
    /** As the example says: "134", or "nothing". */
    expected: string;
    /** What was read of this fact: "134", "134, 40", or "nothing". */
    actual: string;
}
/** Reads every example of every fact, and tells what was read. `read` must use the same rules. */
export declare function runExamples(rules: RuleSet, read: (text: string, published: string | null) => Reading): ExampleResult[];
