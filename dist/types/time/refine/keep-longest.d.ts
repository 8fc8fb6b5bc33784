import type { Refiner } from '../draft.ts';
/** Of drafts that share words the longest stays (the first of equals), in order of `start`. */
export declare const keepLongest: Refiner;
