/** Reads what stands before and behind a number and says how it is meant: "over", "some", "at least", "or so", "+". */
export declare const bounds: import("../../draft.ts").Refiner;
