import type { Side } from '../claim/side.ts';
import type { Interval, Quantity, Units } from '../model/index.ts';
/** What two comparable claims say, in the unit of the later one. */
export interface Accepted {
    earlier: Interval;
    later: Interval;
}
/** What both sides accept, in the unit of the later one; null where the units do not convert. */
export declare function acceptedOf(earlier: Side, later: Side, units: Units): Accepted | null;
/** What the earlier side accepts, in the unit of the later one, and at its rate if that converts; null where the units do not. */
export declare function inUnitOf(later: Side, earlier: Side, units: Units): Interval | null;
/**
 * Whether what two claims accept has a number in common, and of two exact numbers whether one is what the other can have
 * been rounded from; a rise and a fall never fit.
 */
export declare function fits(earlier: Side, later: Side, accepted: Accepted): boolean;
/**
 * The same for two texts handed in to be compared, which are taken at their word. Where one side draws a bound, the other's number is the one written; and where the
 * earlier text says 34, "more than 34" is wrong, though who retells "more than 100" as "100" only leaves something out.
 */
export declare function fitsAsWritten(earlier: Side, later: Side, accepted: Accepted): boolean;
/** Whether two numbers count in the same unit, at the same rate. */
export declare const isAlike: (a: Quantity, b: Quantity) => boolean;
