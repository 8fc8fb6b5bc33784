import type { Bound, FactValue, Interval } from '../../model/index.ts';
import type { RawValue } from '../file/rule-file.ts';
/** The number of a value, with its bound. */
export declare function boundOf(raw: RawValue): Interval & {
    bound: Bound;
};
/** A number as a message names it. */
export declare const valueText: ({ low, high, bound }: FactValue) => string;
