import type { Refiner } from '../draft.ts';
/** "from March 3 to April 5", "Monday to Friday", "between 2010 and 2014": one period. */
export declare const joinRange: Refiner;
