import type { Refiner } from '../draft.ts';
/** "He came on 14 March and left on the 16th": the month that was named just before. */
export declare const carryMonth: Refiner;
