import type { Passage } from '../model/index.ts';
/** What a reader of one format finds in a file's body. */
export interface Body {
    passages: Passage[];
    /** The day of publication as the body's own markup states it, and where; null where it does not. */
    day: WrittenDate | null;
    /** Why the body could not be read in its own format and was read as plain text; null where it could. */
    fallback: string | null;
}
/** The date that an article carries, as written, and where. */
export interface WrittenDate {
    written: string;
    offset: number;
}
/** Something that could not be read, and where; offset null means the whole file. */
export interface Mistake {
    offset: number | null;
    message: string;
}
