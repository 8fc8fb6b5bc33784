import type { Reading } from '../../model/index.ts';
import { type Dating } from './datings.ts';
/** A deed that the later text dates otherwise than the earlier one. */
export interface DatedOtherwise {
    later: Dating;
    earlier: Dating;
}
/**
 * Dates of the later text, in words that an earlier sentence with one such date has too, where the earlier text names that
 * day, month, quarter or year nowhere.
 */
export declare function datedOtherwise(later: Reading, earlier: Reading): DatedOtherwise[];
