/** Gives ages their unit, the year. */
export declare const ages: import("../draft.ts").Refiner;
