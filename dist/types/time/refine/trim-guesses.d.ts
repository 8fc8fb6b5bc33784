import type { Refiner } from '../draft.ts';
/** Gives back the words and numbers that the finder took for a day or the end of a range. */
export declare const trimGuesses: Refiner;
