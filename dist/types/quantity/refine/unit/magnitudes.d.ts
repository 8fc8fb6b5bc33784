/** "magnitude 7.7", "a magnitude of 6.0", "6.2 on the Richter scale": how strong an earthquake is, and no count. */
export declare const magnitudes: import("../../draft.ts").Refiner;
