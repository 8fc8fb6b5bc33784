import type { Mistake, RuleTest, SourceLine } from '../model/index.ts';
import type { SourceFile } from './read-yaml.ts';
/** A file of tests, read. */
export interface TestFile {
    path: string;
    /** The rules in force, by their names from this file, and where that is said; null for all rules of the repo. */
    rules: {
        names: string[];
        at: SourceLine;
    } | null;
    tests: RuleTest[];
    /** Where each check that is expected to find something is named. */
    checks: [string, SourceLine][];
}
/** Reads a file of tests (`*.test.yml`); null where it has mistakes, all of which are told. */
export declare function readTestFile(file: SourceFile): {
    tests: TestFile | null;
    mistakes: Mistake[];
};
