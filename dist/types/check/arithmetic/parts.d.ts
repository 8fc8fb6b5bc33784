import { type Relation } from './relation.ts';
/** A total and the list of all its parts. */
export declare const parts: Relation;
