import type { Passage, Period, Reading, Span } from '../model/index.ts';
/** For each sentence the days and periods that it names, then the day of publication. */
export declare function timesOf(reading: Reading): Period[][];
/** Whether the sentence may speak of a time it does not name: of a memory, in a picture from the archive, in quotes. */
export declare function isOpenInTime(span: Span, { article, sentences }: Reading, index: number): boolean;
/** Whether a quotation is open at an offset of the passage. */
export declare function isInsideQuotes(passage: Passage, at: number): boolean;
