import type { Interval } from '../model/index.ts';
/** Whether two units measure the same kind of thing, so that one converts into the other. Monies never do. */
export declare function sameDimension(a: string, b: string): boolean;
/** A value in another unit; null where the two do not convert, or a word leaves open by how much ("ton"). */
export declare function convertUnit(value: number, from: string, to: string): number | null;
/** An interval in another unit, wide enough for every unit that the words may mean; null where the two do not convert. */
export declare function convertInterval(interval: Interval, from: string, to: string): Interval | null;
/** Whether two closed intervals share a number; null is open. */
export declare const intervalsMeet: (a: Interval, b: Interval) => boolean;
