/** Reads the sign or code of money before a number: "$5", "US $ 10", "AUD1.5m", "MUSD 30", "-$5" and "$-5". */
export declare const money: import("../draft.ts").Refiner;
