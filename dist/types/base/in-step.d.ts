import type { Range } from '../model/span.ts';
/** A run of neighbours in a list: index of the first, and one more than that of the last. */
export interface Neighbours {
    from: number;
    to: number;
}
/**
 * Walks through items in ascending order along with ranges that ascend as well: for each range, the items that start in
 * it, or that reach into it. Linear in both, where asking every item for every range is not.
 */
export declare function inStep(items: readonly Range[], by: 'start' | 'reach'): (range: Range) => Neighbours;
