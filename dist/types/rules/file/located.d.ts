import type { SourceLine } from '../../model/index.ts';
/** Offsets at which the key and the value of one entry start; the key of a list's item is the item itself. */
export interface Entry {
    key: number;
    value: number;
}
/** For each map and list of a file, its entries, and under the key `SELF` the map or list itself. */
export type Entries = WeakMap<object, ReadonlyMap<string, Entry>>;
/** No key of a file: a file's keys hold no NUL that this could meet. */
export declare const SELF = "\0";
/** Plain data read from a file that still knows where each part of it stands. */
export declare class Located {
    #private;
    readonly path: string;
    readonly data: unknown;
    constructor(path: string, data: unknown, entries: Entries, position: (offset: number) => {
        line: number;
        col: number;
    });
    /** Where the value under `key` of a map or list stands; where the map or list stands, if it has no such key. */
    at(owner: object, key?: string | number): SourceLine;
    /** Where the key itself stands. */
    keyAt(owner: object, key: string): SourceLine;
    /** Keys and indexes that lead to what stands at a place; null where nothing starts there. */
    pathAt({ line, column }: SourceLine): readonly string[] | null;
}
