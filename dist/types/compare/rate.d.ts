import type { Interval, Units } from '../model/index.ts';
type Per = string | null;
/** Whether what is said per one thing can be said per the other. */
export declare const ratesConvert: (from: Per, to: Per) => boolean;
/** A number per one thing, per the other: as wide as the days of a week are open; null where the two do not convert. */
export declare function inRate(said: Interval, from: Per, to: Per, units: Units): Interval | null;
export {};
