/** Drops "one" where it is a pronoun or an idiom, and "zero" in names. */
export declare const ones: import("../draft.ts").Refiner;
