import type { EarlierClaim, Reading } from '../model/index.ts';
/** Earlier articles, made ready to be asked for the few claims that matter for one. */
export interface Archive {
    /**
     * Claims of other articles, published before or on the day of `reading`, that state the same fact, or count the same
     * thing in the same kind of unit; nearest in time first. Empty where the article has no day.
     */
    earlier(claim: number, reading: Reading): EarlierClaim[];
}
/** Indexes the claims of earlier articles by fact and by what they count. */
export declare function archiveOf(readings: Iterable<Reading>): Archive;
