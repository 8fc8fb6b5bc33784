/** Whether the code unit is a letter: ASCII, or beyond it and no sign, dash, space or quotation mark. */
export declare const isLetter: (code: number) => boolean;
/** Whether the code unit is an ASCII digit. */
export declare const isDigit: (code: number) => boolean;
/** Whether the code unit is white space of any width. */
export declare const isSpace: (code: number) => boolean;
/** Whether the word is written with a capital. */
export declare const isCapital: (word: string) => boolean;
/** A word, a run of digits, or one sign, as it stands in the text. */
export interface Word {
    start: number;
    end: number;
    /** As written. */
    text: string;
    /** Lower case. */
    lower: string;
}
/** The word, run of digits or sign that ends at or before `at`, white space skipped; null at the start of the text. */
export declare function wordBefore(text: string, at: number): Word | null;
/** The word, run of digits or sign that starts at or after `at`, white space skipped; null at the end of the text. */
export declare function wordAfter(text: string, at: number): Word | null;
/** Up to `count` words before `at`, the nearest first. */
export declare function wordsBefore(text: string, at: number, count: number): Word[];
/** Up to `count` words after `at`, the nearest first. */
export declare function wordsAfter(text: string, at: number, count: number): Word[];
/** Whether `at` begins a sentence: nothing before it but white space, or a full stop, quotation mark or line break. */
export declare function opensSentence(text: string, at: number): boolean;
