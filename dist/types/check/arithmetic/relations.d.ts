import type { Relation } from './relation.ts';
/** Every way in which words tie numbers together. */
export declare const RELATIONS: readonly Relation[];
