import type { Check } from './check.ts';
/**
 * A number that cannot be right on any day. A range is so wide that only what is plainly said of its place is held against
 * it: an article that names Gaza may go on to count the displaced of the world.
 */
export declare const factRange: Check;
