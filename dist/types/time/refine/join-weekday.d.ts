/** "Friday, March 21, 2024" and "March 21 (Friday)": one day, with the weekday that was written. */
export declare const joinWeekday: import("../draft.ts").Refiner;
