import { type ClaimContext, type Fit } from '../../model/index.ts';
import { type Word } from './phrase.ts';
import type { WordList } from './word-list.ts';
/** What rules need to know of units of measure. */
export interface UnitNames {
    /** Spellings known, to find the one that was meant. */
    words?: readonly string[];
    /** The singular English name that quantities carry, for a unit as written ("tonnes", "kg"); null for no unit. */
    nameOf(written: string): string | null;
    /** Whether quantities in one unit can be had in the other; both by name. */
    converts(from: string, to: string): boolean;
}
/** What runs match expressions over words; made by the part that knows grammar. */
export interface Patterns {
    /** The expression made ready, or what is wrong with it. */
    compile(expression: string): Pattern | {
        wrong: string;
    };
}
/** A match expression made ready. */
export interface Pattern {
    /** The expression. */
    written: string;
    /** Whether the words hold it anywhere. Time is bounded by the length of the words. */
    standsIn(words: string): boolean;
}
/** One set of conditions under which words state a fact. A null condition asks for nothing. */
export interface Conditions {
    /** What is counted: the words that the counted phrase ends in. */
    counts: WordList | null;
    /** What is measured: words anywhere in the counted phrase. */
    measures: WordList | null;
    /** Words that say it where no noun is counted, or that are themselves counted. */
    alone: WordList | null;
    any: WordList | null;
    all: readonly WordList[];
    none: WordList | null;
    verb: WordList | null;
    source: WordList | null;
    pattern: Pattern | null;
    /** Lower-case names of places; the claim's place is one of them. */
    place: ReadonlySet<string> | null;
    /** Whether a percentage of the counted states it too. */
    shares: boolean;
    /** Name of the fact's unit; null for counts. */
    unit: string | null;
    per: string | null;
}
/** A quantity's words, taken apart once for all facts. */
export interface Clause {
    context: ClaimContext;
    scope: readonly Word[];
    counted: readonly Word[];
}
/** The words of a claim; taken apart once. */
export declare function clauseOf(context: ClaimContext): Clause;
/** How well a quantity fits the conditions; null where one is not met. */
export declare function fitTo(conditions: Conditions, context: ClaimContext, units: UnitNames): Fit | null;
/** The words of the clause, with one space between them. */
export declare const textOf: ({ scope }: ClaimContext) => string;
/** Whether the quantity is in a unit, and for a period, that the conditions ask for. */
export declare function fitsUnit(conditions: Conditions, { quantity }: ClaimContext, units: UnitNames): boolean;
/** The words of a name or a verb that stands outside the clause's tokens. */
export declare const textWords: (text: string | null) => Word[];
