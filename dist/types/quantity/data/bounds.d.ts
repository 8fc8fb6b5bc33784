import type { Bound } from '../../model/index.ts';
import type { Slack } from '../draft.ts';
/**
 * Where a line comes from. Only what was read is cited: of the papers their abstracts. Every figure is a judgement of ours all
 * the same: the papers agree on what widens and what bounds, and that readers differ on by how much.
 */
export declare const SOURCES: {
    readonly ferson: 'Ferson et al., “Natural language of uncertainty: numeric hedge words”, International Journal of Approximate Reasoning, 2015: hedges differ less than thought, perhaps in three kinds, and what they imply depends on the magnitude and roundness of the number';
    readonly williams: 'Williams & Power, “Hedging and rounding in numerical expressions”, Pragmatics & Cognition 21(1), 2013: without a hedge round numbers are taken as approximate and others as precise; a hedge makes the others approximate and leaves the round ones as they were';
    readonly katzir: 'Katzir & Ariel, “Don’t overthink! Round number expressions are interpreted sharp”, Glossa Psycholinguistics (the title)';
    readonly cummins: 'Cummins, Sauerland & Solt, “Granularity and scalar implicature in numerical expressions”, Linguistics and Philosophy 35, 2012: “more than” and “at least” name no upper end, though hearers often infer one, which context can take away';
    readonly mcnabb: 'McNabb et al., “The likelihood of upper-bound construals among numeral modifiers”, Sinn und Bedeutung 20: the top of “at most” and “fewer than” belongs to the meaning; that of “up to” is inferred and can be taken back';
    readonly ap: 'AP Stylebook, 20 March 2014: “over, as well as more than, is acceptable to indicate greater numerical value”';
    readonly apNumerals: 'AP style for numerals: of millions and billions round to one decimal place';
    readonly judgement: 'judgement';
};
/** One way of saying how a number is meant. */
export interface BoundRow {
    /** Words as written, lower case, each a way to say it. */
    words: string;
    bound: Bound;
    slack?: Slack;
    /** What the first of the words, said of 30 people, accepts. */
    accepts: string;
    /** Why it is read so. */
    why: string;
    source: keyof typeof SOURCES;
}
/**
 * What stands before a number. `bound` sets which end is open; `slack` which line of `SLACK` widens it.
 * Longer wordings win over shorter ones that they end with ("no more than" over "more than").
 */
export declare const BEFORE: readonly BoundRow[];
/** What stands behind a number, its unit or the thing counted; the same columns. */
export declare const BEHIND: readonly BoundRow[];
/** One line of the table of what a number accepts, as a share of the number on each side. */
export interface SlackRow {
    slack: Slack;
    /** Up to how many significant figures the line holds. */
    figures: number;
    below: number;
    above: number;
    /** For counts, at least so many on each side that is open at all: "about five" accepts 4 to 6. */
    least: number;
    /** A number of the kind, and what it accepts. */
    example: string;
    accepts: string;
    why: string;
    source: keyof typeof SOURCES;
}
/** Round numbers accept more than odd ones: who says "about 30" rounds to tens, who says "about 134" has counted. */
export declare const SLACK: readonly SlackRow[];
/** One line of the table of rounding without a word. */
export interface RoundingRow {
    /** Of the step to which the number was written, on each side; of the number itself for fractions. */
    share: number;
    /** A number of the kind, and what it accepts. */
    example: string;
    accepts: string;
    why: string;
    source: keyof typeof SOURCES;
}
/** How far a number may have been rounded without a word; a bare count in figures ("134", "5,213 people") accepts itself alone. */
export declare const ROUNDING: {
    readonly scaled: {
        readonly share: 0.5;
        readonly example: '1.3 million people';
        readonly accepts: '1,250,000 to 1,350,000';
        readonly why: 'Numbers with a scale word are rounded to their last figure, up and down by half a step.';
        readonly source: 'apNumerals';
    };
    readonly measured: {
        readonly share: 0.5;
        readonly example: '42 tonnes';
        readonly accepts: '41.5 to 42.5';
        readonly why: 'Measures and decimals are read off to their last figure: half a step on each side.';
        readonly source: 'judgement';
    };
    readonly noughts: {
        readonly share: 0.05;
        readonly example: '5,200 people';
        readonly accepts: '5,195 to 5,205';
        readonly why: 'Written out to the last nought, a number is meant nearly as it stands, of counts and of measures ("1,000 litres"); studies differ on whether round ones are sharp (Katzir & Ariel) or not (Williams & Power), so it gets half of a tenth of the step.';
        readonly source: 'katzir';
    };
    readonly fraction: {
        readonly share: 0.1;
        readonly example: 'half of the people';
        readonly accepts: '0.45 to 0.55';
        readonly why: 'Fractions and multiples in words ("half", "doubled") are round by nature: a tenth of the share on each side.';
        readonly source: 'judgement';
    };
};
