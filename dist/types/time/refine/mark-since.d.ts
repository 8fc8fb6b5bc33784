import type { Refiner } from '../draft.ts';
/** "since October 7": from that day to publication. */
export declare const markSince: Refiner;
