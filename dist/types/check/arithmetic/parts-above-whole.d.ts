import { type Relation } from './relation.ts';
/** A part cannot be more than its whole: "134 of the 120", "12 people, including 14 children". */
export declare const partsAboveWhole: Relation;
