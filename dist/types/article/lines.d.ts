/** Tells line and column of an offset. */
export interface LineIndex {
    /** Line and column, both 1-based, columns in UTF-16 units, of an offset in `[0, text.length]`. */
    at(offset: number): {
        line: number;
        column: number;
    };
}
/** Finds the lines of a text once (LF, CR LF and CR end a line); each question then takes O(log lines). */
export declare function lineIndex(text: string): LineIndex;
