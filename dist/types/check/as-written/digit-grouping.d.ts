import type { Range } from '../../model/index.ts';
/** Digits with commas or points between them, as they stand in a passage's visible text. */
export interface WrittenNumber extends Range {
    text: string;
    /** The digits that commas part, without decimals; null where points alone part them. */
    groups: string[] | null;
    /** Whether a word or sign behind says that it is one number: "million", "%". */
    isScaled: boolean;
    /** Whether it counts rupees, lakhs or crores. */
    isIndian: boolean;
}
/** How a text parts the digits of its numbers. */
export interface Grouping {
    /** A number whose commas part three digits each, one from 100,000 up if the text has any; null where it has none. */
    model: string | null;
    /** Whether it writes decimal commas, or parts digits otherwise more than once: a style, and no slip. */
    isMixed: boolean;
    /** Whether the grouping of India is ruled out: no rupees, lakhs or crores, and a number from 100,000 up in threes. */
    isWestern: boolean;
}
/** Every number of a text that commas or points part, but those that are labels or days of a month. */
export declare function writtenNumbers(text: string): WrittenNumber[];
/** Reads off its numbers how a text parts digits. */
export declare function groupingOf(numbers: readonly WrittenNumber[]): Grouping;
