import type { FactHistory, Reading, RuleSet, Units } from '../model/index.ts';
/** What is needed to tell the history of facts. */
export interface Told {
    readings: readonly Reading[];
    rules: RuleSet;
    units: Units;
    /** What the checks find wrong with the words at an offset of an article; null where they find nothing. */
    wrong(path: string, start: number): string | null;
    /** 1-based line of an offset of an article. */
    lineOf(reading: Reading, offset: number): number;
}
/** The histories of the facts asked for (by id), in that order; what is said less than firmly, or of a part, is left out. */
export declare function historiesOf(ids: readonly string[], told: Told): FactHistory[];
