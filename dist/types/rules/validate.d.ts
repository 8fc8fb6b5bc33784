import type { ValidateFunction } from 'ajv/dist/2020.js';
import type { Mistake, SourceLine } from '../model/index.ts';
import type { Located } from './located.ts';
import { type SourceFile } from './read-yaml.ts';
import type { OneOrMore } from './rule-file.ts';
/** A file held against its schema. Where it has mistakes, the sound parts can still be looked at. */
export interface Checked<T> {
    located: Located;
    /** As the schema describes it, but for parts that are not sound. */
    data: T;
    /** Whether every section could be read. */
    isWhole: boolean;
    /** Whether a part of the file, and everything in it, is as the schema describes it. */
    isSound(part: unknown): boolean;
}
/** Reads a file and holds it against a schema; null where it is no YAML, or no map of keys. */
export declare function readChecked<T>(file: SourceFile, validate: ValidateFunction): {
    checked: Checked<T> | null;
    mistakes: Mistake[];
};
/** The names under a key of a map, one or more, each with its place. */
export declare function namesIn<K extends string>({ located }: Checked<unknown>, owner: {
    [key in K]?: OneOrMore;
}, key: K): [string, SourceLine][];
