import type { Refiner } from '../draft.ts';
/** "may", "march", "Mar", "June Carter": words that are months only in other company. */
export declare const dropOrdinaryWords: Refiner;
