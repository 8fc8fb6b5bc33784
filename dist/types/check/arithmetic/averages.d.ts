import { type Relation } from './relation.ts';
/** A total, the time that it was counted over, and the average. */
export declare const averages: Relation;
