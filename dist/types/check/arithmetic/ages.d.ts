import type { Relation } from './relation.ts';
/**
 * Somebody's age against the day or year of birth: at death where that is said, else at publication, which the writing may
 * lie some months before.
 */
export declare const ages: Relation;
