/** Reads scales in shorthand behind digits: "1.2bn", "500k", "$5m", "5m people", "30 MUSD". */
export declare const suffixes: import("../../draft.ts").Refiner;
