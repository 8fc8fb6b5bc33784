import { type Document } from 'yaml';
import type { OffsetMistake } from '../../yaml/syntax.ts';
import { type Entries } from './located.ts';
/** What a YAML document holds, with the offsets of its entries. */
export interface YamlData {
    data: unknown;
    entries: Entries;
    mistakes: OffsetMistake[];
}
/** Turns a document into plain data. Repeated keys, keys that are no words and endless aliases are mistakes. */
export declare function plainData(document: Document): YamlData;
