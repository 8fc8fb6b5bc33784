/** "one in four", "nine out of ten": a share of a whole. */
export declare const shares: import("../draft.ts").Refiner;
