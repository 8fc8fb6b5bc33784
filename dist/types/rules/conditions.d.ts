import type { ClaimContext, Fit } from '../model/index.ts';
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
    /** Lower-case names of places; the claim's place is one of them. */
    place: ReadonlySet<string> | null;
    /** Whether a percentage of the counted states it too. */
    shares: boolean;
    /** Name of the fact's unit; null for counts. */
    unit: string | null;
    per: string | null;
}
/** How well a quantity fits the conditions; null where one is not met. */
export declare function fitTo(conditions: Conditions, context: ClaimContext, units: UnitNames): Fit | null;
