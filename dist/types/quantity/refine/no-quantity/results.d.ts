import type { Refiner } from '../../draft.ts';
/** Drops scores, votes, odds and records: "2-1", "89-89", "52-48", "246 for 6", "three to one". */
export declare const results: Refiner;
