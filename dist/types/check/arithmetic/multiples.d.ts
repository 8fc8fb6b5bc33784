import type { Relation } from './relation.ts';
/** "doubled from 20 to 50", "rose fivefold, from 400 to 2,000": how many times the old value the new one is. */
export declare const multiples: Relation;
