import type { Refiner } from '../../draft.ts';
/** Reads the unit behind a number, and drops numbers to which letters are joined that are none. */
export declare const units: Refiner;
