import type { Refiner } from '../draft.ts';
/** What is done to the dates found, in this order. */
export declare const REFINERS: readonly Refiner[];
