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
/**
 * How far the last figure written may be rounded, in halves of its step: 0.5 is "to the nearest".
 * Counts in plain digits of a thousand and more that end in at least two noughts are often rounded without saying so:
 * they accept half of the place after the last figure.
 */
export declare const ROUNDING: {
    /** "1.3 million" accepts 1.25 to 1.35 million; "5.8 percent" accepts 5.75 to 5.85. */
    readonly written: 0.5;
    /** "5,200" accepts 5,195 to 5,205: a tenth of the step of its last figure, halved. */
    readonly noughts: 0.05;
    /** "half", "a third", "doubled": a tenth of the share on each side, so that "a third" accepts 30 to 36.7 per cent. */
    readonly fraction: 0.1;
};
