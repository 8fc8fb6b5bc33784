/** "three (3)", "2 (two)": one number in two writings. */
export declare const restated: import("../draft.ts").Refiner;
