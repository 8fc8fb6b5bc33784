import type { Refiner } from '../draft.ts';
/** Drops scores, votes and records: "2-1", "89-89", "52-48". */
export declare const results: Refiner;
