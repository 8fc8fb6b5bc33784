/** Index of the last of `count` ascending numbers that is at most `limit`; 0 where there is none. O(log count). */
export declare function lastAtMost(count: number, numberAt: (index: number) => number, limit: number): number;
