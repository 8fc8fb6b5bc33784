import type { Refiner } from '../draft.ts';
/** "early August 2021", "the late 1990s", "the end of last year": a part of the period. */
export declare const addEdges: Refiner;
