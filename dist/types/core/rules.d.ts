import type { Mistake, RuleSet } from '../model/index.ts';
import { type ReadBeside, type SourceFile } from '../rules/index.ts';
export { readBaseline, readConfig } from '../rules/index.ts';
/**
 * Reads and compiles rule files with all that they extend; `options.extends` names shipped packs ("factlint/crisis") to
 * load beside them. Where there is any mistake, all of them are told and there are no rules.
 */
export declare function loadRules(files: readonly SourceFile[], readBeside: ReadBeside, options?: {
    extends?: readonly string[];
}): {
    rules: RuleSet;
    mistakes: Mistake[];
};
