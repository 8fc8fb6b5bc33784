import { type Relation } from './relation.ts';
/** "Of the 320, 269 are done and 41 shared; the remaining 15 …": the remainder closes the list. */
export declare const remainders: Relation;
