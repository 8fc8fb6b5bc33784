import type { Conditions } from './conditions.ts';
/**
 * Words of which every sentence that meets one of the sets has one, in some form. Of each set the shortest list that must
 * be met is taken. Null where a set can be met by a class of words alone (any nationality).
 */
export declare function searchWords(sets: readonly Conditions[]): string[] | null;
/** The ways to meet a set, each with the keys of the lists that a clause must have one of; a verb may stand outside it. */
export declare const roadsIn: (set: Conditions) => string[][][];
