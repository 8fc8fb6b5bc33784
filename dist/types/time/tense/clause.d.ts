/** The words of a sentence on one side of a date, in the order of the text. */
export interface Clause {
    before: string[];
    after: string[];
}
/** The words of the sentence around `[start, end)`, cut at a fixed reach. */
export declare const clauseAround: (text: string, start: number, end: number) => Clause;
