/** "6ft 2in", "5 years 3 months", "3 dollars 50 cents", "15 dollars 50": one quantity in the larger unit. */
export declare const compounds: import("../../draft.ts").Refiner;
