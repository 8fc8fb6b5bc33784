import type { Refiner } from '../draft.ts';
/** Gives ages their unit, the year. */
export declare const ages: Refiner;
