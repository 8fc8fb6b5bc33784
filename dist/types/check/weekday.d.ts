import type { Check } from './check.ts';
/** The weekday written beside a date: "Friday, March 21, 2024". */
export declare const weekday: Check;
