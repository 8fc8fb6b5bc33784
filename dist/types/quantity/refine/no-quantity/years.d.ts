import type { Refiner } from '../../draft.ts';
/** Drops years, days of months, and decades. */
export declare const years: Refiner;
