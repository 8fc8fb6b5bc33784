/**
 * The count that ends at `at`, where a unit of time starts, and its place: "six " of "six months". Units are fewer than what
 * may count them, so that patterns start at them, for speed.
 */
export declare function countBefore(text: string, at: number): {
    count: number;
    start: number;
} | null;
