import type { Refiner } from '../draft.ts';
/** "last March", "next May". */
export declare const addWhiches: Refiner;
