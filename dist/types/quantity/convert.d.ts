import type { Interval } from '../model/index.ts';
/** Whether two units measure the same kind of thing, so that one converts into the other. Monies never do. */
export declare function sameDimension(a: string, b: string): boolean;
/** An interval in another unit, wide enough for every unit that the words may mean; null where the two do not convert. */
export declare function convertInterval(interval: Interval, from: string, to: string): Interval | null;
