import { type Mistake, type RuleSet } from '../model/index.ts';
import type { Patterns, UnitNames } from './conditions.ts';
import { type ReadBeside } from './gather.ts';
import type { SourceFile } from './read-yaml.ts';
/** What rules are loaded with, beside their files. */
export interface LoadOptions {
    /** Shipped packs to load too, by name. */
    extends?: readonly string[];
    /** What is known of units; where left out, any word is a unit, and none converts. */
    units?: UnitNames;
    /** What runs match expressions; where left out, rules can have none. */
    patterns?: Patterns;
}
/**
 * Reads and compiles rule files and all that they extend. Every mistake of every file is told, in order of file and line;
 * where there is one, there are no rules: a run with mistakes must fail, and never find nothing. `readBeside` is asked for
 * files by path from the root of the repo, and for packs by name ("factlint/crisis").
 */
export declare function loadRules(files: readonly SourceFile[], readBeside: ReadBeside, options?: LoadOptions): {
    rules: RuleSet;
    mistakes: Mistake[];
};
/** Text of each file that rules were read from, by its path, or by the name of a pack. */
export declare const textsOf: (rules: RuleSet) => ReadonlyMap<string, string>;
