import type { Mistake } from '../../model/index.ts';
import { type Checked } from './checked.ts';
import type { SourceFile } from './read-yaml.ts';
import type { RuleFile } from './rule-file.ts';
/** Reads a file beside a rule file, by its path from the root of the repo, or a shipped pack by name; null for none. */
export type ReadBeside = (path: string) => string | null;
/** All rule files of a run, extended ones before those that extend them, each once. */
export interface Gathered {
    files: readonly Checked<RuleFile>[];
    /** Paths in the order in which the files were read. */
    paths: readonly string[];
    /** Text of each, by path. */
    texts: ReadonlyMap<string, string>;
    mistakes: Mistake[];
    /** Whether every file that is given or extended, and every section of it, could be read. */
    complete: boolean;
}
/** Reads rule files, shipped packs, and all that they extend. */
export declare function gather(files: readonly SourceFile[], packs: readonly string[], readBeside: ReadBeside): Gathered;
