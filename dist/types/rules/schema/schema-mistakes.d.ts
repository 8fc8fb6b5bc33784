import type { ErrorObject } from 'ajv/dist/2020.js';
/** A mistake against a schema: what is wrong, and with which entry of which map or list. */
export interface SchemaMistake {
    /** Keys and indexes that lead to the entry; empty for the file as a whole. */
    path: readonly string[];
    /** What is wrong with it: its key, its value, or which keys the map under it has. */
    about: 'key' | 'value' | 'map';
    /** Null where another mistake says it: the missing key is there, misspelt. */
    message: string | null;
}
/** Turns what the validator says into one plain sentence for each mistake. */
export declare function schemaMistakes(errors: readonly ErrorObject[]): SchemaMistake[];
