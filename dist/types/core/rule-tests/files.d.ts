import type { Mistake, RuleSet, RuleTest } from '../../model/index.ts';
import { type ReadBeside, type SourceFile } from '../../rules/index.ts';
/** Tests that run under the same rules. */
export interface TestSuite {
    rules: RuleSet;
    tests: RuleTest[];
}
/**
 * Reads files of tests, each with the rules that it names, else with `rules`. Every mistake of every file is told: one in
 * the rules it names, a fact that these do not have, a check that there is not.
 */
export declare function readTests(files: readonly SourceFile[], rules: RuleSet, readBeside: ReadBeside): {
    suites: TestSuite[];
    mistakes: Mistake[];
};
