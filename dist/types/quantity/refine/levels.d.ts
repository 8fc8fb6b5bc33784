import type { Draft, Refiner } from '../draft.ts';
/** Whether nothing is counted behind a bare number. */
export declare function standsAlone(draft: Draft, text: string): boolean;
/** "to a close of 1,463.87 points, while the other climbed to 1,333.18": points, said with the first of several levels. */
export declare const levels: Refiner;
