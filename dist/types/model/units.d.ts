import type { Interval } from './quantity.ts';
/** What the parts behind the reader may ask of units; made by the part that knows them. */
export interface Units {
    /** The interval in another unit of the same dimension; null where the units do not convert (money among it). */
    convert(interval: Interval, from: string, to: string): Interval | null;
}
