import { type Node, type YAMLSeq } from 'yaml';
import type { Edit } from '../../model/edit.ts';
/** The edit that puts a map of plain values at the end of a list, written as its last item is; null where it cannot be told how. */
export declare function newItem(text: string, list: YAMLSeq<Node | null>, item: object): Edit | null;
