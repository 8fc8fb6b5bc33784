/** "a net result of ($1.2m)": accountants write losses in brackets. A conversion in brackets follows a number, not a verb. */
export declare const losses: import("../../draft.ts").Refiner;
