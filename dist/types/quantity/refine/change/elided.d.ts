import type { Refiner } from '../../draft.ts';
/** "5.2 percent in 2018 and 4.1 last year": a unit, and a direction, said with the first of two numbers. */
export declare const elided: Refiner;
