import { type Relation } from './relation.ts';
/** A fraction in words and the same in per cent beside it: "two-thirds (66 per cent)". */
export declare const fractions: Relation;
