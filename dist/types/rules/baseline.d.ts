import type { BaselineEntry, Mistake } from '../model/index.ts';
import type { SourceFile } from './read-yaml.ts';
/** Reads a baseline. With mistakes it has no entries, and must not be used. */
export declare function readBaseline(file: SourceFile): {
    entries: BaselineEntry[];
    mistakes: Mistake[];
};
