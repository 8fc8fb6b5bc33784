/** A day as its words give it; it need not exist. */
export interface WrittenDay {
    year: number | null;
    /** 1 to 12. */
    month: number;
    day: number;
    /** "31st" */
    isOrdinal: boolean;
    /** Where the day of the month stands in the words, ending and all; UTF-16 units, half-open. */
    start: number;
    end: number;
}
/** Every day that the words of a date may mean: each of its day numbers with the month that stands nearest. */
export declare function writtenDays(text: string): WrittenDay[];
