import { type Relation } from './relation.ts';
/** An old value, a new one, and by how much it changed. */
export declare const changes: Relation;
