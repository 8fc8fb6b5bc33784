import type { Bound, Interval, Quantity, Role } from '../model/index.ts';
/** A number as it stands in the text, before its surroundings are read. Offsets into the text. */
export interface Numeral {
    start: number;
    end: number;
    value: number;
    /** The step to which it was written: 1 for "134", 100,000 for "1.3 million", 0.1 for "5.8". */
    grain: number;
    /** What its scale word or suffix multiplied by; 1 where none stands. */
    scale: number;
    how: 'digits' | 'words' | 'fraction' | 'vague' | 'fold';
}
/** Which line of the table of accepted intervals applies. */
export type Slack = 'exact' | 'about' | 'nearly';
/** A quantity in the making. Refiners fill it in; `index.ts` turns it into a `Quantity`. */
export interface Draft extends Interval {
    start: number;
    end: number;
    numeral: Numeral;
    bound: Bound;
    slack: Slack;
    vague: boolean;
    change: Quantity['change'];
    unit: string | null;
    per: string | null;
    role: Role | null;
    of: Draft | null;
    /** Whether its unit is a money. */
    money: boolean;
    /** Where its words start, bounds and approximators included: what stands before is no longer about its size. */
    opens: number;
}
/** Reads a number that starts at or just around `at`, where `scan` saw one; null: not mine. */
export type Extractor = (text: string, at: number) => Numeral | null;
/** Reads the surroundings of the numbers found: adds to the drafts, joins them, drops what is no quantity. */
export type Refiner = (drafts: Draft[], text: string) => Draft[];
/** A refiner that looks at one draft at a time; returning null drops it. */
export declare const each: (refine: (draft: Draft, text: string) => Draft | null) => Refiner;
/** A refiner that may join a draft with the one after it; null leaves both. */
export declare const joining: (join: (left: Draft, right: Draft, text: string) => Draft | null) => Refiner;
/** The draft that a bare number starts as. */
export declare const draftOf: (numeral: Numeral) => Draft;
/** The draft with its number multiplied by a scale that stands behind it, up to `end`. */
export declare function rescaled(draft: Draft, scale: number, end: number): Draft;
/** Multiplies without the dust of binary fractions: 1.3 × 1,000,000 is 1,300,000. */
export declare function times(value: number, scale: number): number;
