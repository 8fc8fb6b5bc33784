import type { Quantity, Token } from '../model/index.ts';
/**
 * Whether a quantity is somebody's age: "a 26-year-old", "aged 67", "at the age of 67", "He was 67.", "the actress, 47,
 * said", "died at 67", "a mother at 47". A bare number is taken for an age only where marks or the end close it off.
 */
export declare function isAge(quantity: Quantity, tokens: readonly Token[], at: number, gaps: {
    before: string;
    after: string;
}): boolean;
