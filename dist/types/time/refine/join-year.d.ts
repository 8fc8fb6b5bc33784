/** "October 7 last year", "in March of this year", "last year in May", "October 7 of 2023". */
export declare const joinYear: import("../draft.ts").Refiner;
