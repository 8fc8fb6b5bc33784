import type { Bound } from '../../model/index.ts';
import type { Slack } from '../draft.ts';
/** One way of saying how a number is meant. */
export interface BoundRow {
    /** Words as written, lower case, each a way to say it. */
    words: string;
    bound: Bound;
    slack?: Slack;
    /** Why it is read so. */
    why: string;
}
/**
 * What stands before a number. `bound` sets which end is open; `slack` which line of `SLACK` widens it.
 * Longer wordings win over shorter ones that they end with ("no more than" over "more than").
 */
export declare const BEFORE: readonly BoundRow[];
/** What stands behind a number, its unit or the thing counted; the same columns. */
export declare const BEHIND: readonly BoundRow[];
/** Verbs with which "over" is a particle: "hand over 20 planes", "took over two firms". */
export declare const OVER_PARTICLE: ReadonlySet<string>;
/** One line of the table of what a number accepts, as a share of the number on each side. */
export interface SlackRow {
    slack: Slack;
    /** Up to how many significant figures the line holds. */
    figures: number;
    below: number;
    above: number;
    /** For counts, at least so many on each side that is open at all: "about five" accepts 4 to 6. */
    least: number;
    why: string;
}
/** Round numbers accept more than odd ones: who says "about 30" rounds to tens, who says "about 134" has counted. */
export declare const SLACK: readonly SlackRow[];
/** One line of the table of rounding without a word. */
export interface RoundingRow {
    /** Of the step to which the number was written, on each side; of the number itself for fractions. */
    share: number;
    /** A number of the kind. */
    example: string;
    why: string;
}
/** How far a number may have been rounded without a word; a bare count in figures ("134", "5,213 people") accepts itself alone. */
export declare const ROUNDING: {
    readonly written: {
        readonly share: 0.5;
        readonly example: '1.3 million';
        readonly why: 'Scaled, measured and decimal numbers are rounded to the nearest of their last figure.';
    };
    readonly noughts: {
        readonly share: 0.05;
        readonly example: '5,200 people';
        readonly why: 'Counts that end in two noughts and more are often rounded: a tenth of the step of the last figure, halved.';
    };
    readonly fraction: {
        readonly share: 0.1;
        readonly example: 'a third of the people';
        readonly why: 'Fractions and multiples in words ("half", "doubled") are round by nature: a tenth of the share on each side.';
    };
};
