import type { Node, YAMLMap } from 'yaml';
import type { Edit } from '../../model/edit.ts';
/** The edit that gives a map a new key at its end, whose value is a list of one map; null where it cannot be told how. */
export declare function newKey(text: string, map: YAMLMap<Node, Node | null>, key: string, item: object): Edit | null;
