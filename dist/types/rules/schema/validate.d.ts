import type { ValidateFunction } from 'ajv/dist/2020.js';
import type { Mistake } from '../../model/index.ts';
import type { Checked } from '../file/checked.ts';
import { type SourceFile } from '../file/read-yaml.ts';
/** Reads a file and holds it against a schema; null where it is no YAML, or no map of keys. */
export declare function readChecked<T>(file: SourceFile, validate: ValidateFunction): {
    checked: Checked<T> | null;
    mistakes: Mistake[];
};
