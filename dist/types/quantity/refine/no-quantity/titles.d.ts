/** Drops numbers that belong to a name. */
export declare const titles: import("../../draft.ts").Refiner;
