import type { ArticleSource, DatedBy } from '../../model/index.ts';
import type { Mistake, WrittenDate } from '../reading.ts';
/** The day of publication, where it was found, and the dates on the way that no calendar has. */
export interface Publication {
    published: string | null;
    datedBy: DatedBy;
    /** The first of these, as written, where no other day was found. */
    misdated: string | null;
    mistakes: Mistake[];
}
/** Looks for the day of publication where it was handed in, then in the file, its path, and the history of its repository. */
export declare function publication(source: ArticleSource, inFile: WrittenDate | null, locale: string): Publication;
