import type { Refiner } from '../../draft.ts';
/** Ties a quantity in brackets to the one that it converts; a bound said once holds for both. */
export declare const conversions: Refiner;
