import { type Relation } from './relation.ts';
/** A number of items announced, in the headline or before a list, against the items that follow. */
export declare const listedItems: Relation;
