/** "between 30 and 40", "5,000–6,000", "1 to 2 thousand": one quantity with two ends. */
export declare const ranges: import("../../draft.ts").Refiner;
