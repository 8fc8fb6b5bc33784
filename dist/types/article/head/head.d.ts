import type { Format, Passage, Suppression } from '../../model/index.ts';
import type { Mistake, WrittenDate } from '../reading.ts';
/** What stands before the body of a file. */
export interface Head {
    passages: Passage[];
    day: WrittenDate | null;
    /** Whether it says that the article is not public yet. */
    isDraft: boolean;
    mistakes: Mistake[];
    suppressions: Suppression[];
    /** Where the body begins. */
    bodyStart: number;
}
/** Reads the head of a file from `start`; `masked` is the text with what nobody sees filled in, same length. */
export declare function readHead(text: string, masked: string, start: number, format: Format): Head;
