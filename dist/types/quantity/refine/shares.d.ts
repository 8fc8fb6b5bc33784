/** "one in four", "nine out of ten", "one-in-a-million": a share of a whole. */
export declare const shares: import("../draft.ts").Refiner;
