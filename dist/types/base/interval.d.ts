import type { Interval } from '../model/quantity.ts';
/** Whether two closed intervals share a number; null is open. */
export declare const meet: (a: Interval, b: Interval) => boolean;
/** Widens an interval by an absolute amount on both sides. */
export declare const widen: (interval: Interval, by: number) => Interval;
/** Sum of two intervals. */
export declare const plus: (a: Interval, b: Interval) => Interval;
/** Whether whatever lies in `inner` lies in `outer` too. */
export declare const within: (inner: Interval, outer: Interval) => boolean;
/** Difference of two intervals. */
export declare const minus: (a: Interval, b: Interval) => Interval;
/** Quotient of two intervals of positive numbers; open where the divisor is open or may be nothing. */
export declare const quotient: (a: Interval, b: Interval) => Interval;
/** Product with a plain positive number. */
export declare const times: (a: Interval, by: number) => Interval;
