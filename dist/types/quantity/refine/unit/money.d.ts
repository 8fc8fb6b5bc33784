/** Reads the sign or code of money before a number: "$5", "US $ 10", "AUD1.5m", "MUSD 30", "rupees 500 crore". */
export declare const money: import("../../draft.ts").Refiner;
