import type { Side } from '../claim/side.ts';
import { type Fact, type FactValue, type Interval, type Period, type RuleSet, type Series, type Tolerance, type Units } from '../model/index.ts';
/** A claim that states a fact, with the series that holds for its place. */
export interface Stated {
    side: Side;
    fact: Fact;
    series: Series;
}
/**
 * The series that a claim can be held against; null where it states no fact, states it less than firmly, counts only a
 * part or what came on top, is the old value of a change, or where the place is another or unknown.
 */
export declare function statedBy(side: Side, rules: RuleSet): Stated | null;
/**
 * The fact that a claim states firmly and of all that the fact counts; null where it states none, counts only a part or what
 * came on top, or is the old value of a change.
 */
export declare function factOf(side: Side, rules: RuleSet): Fact | null;
/** A fact of the rules; looked up for every number of every article. */
export declare function factById(rules: RuleSet, id: string): Fact | undefined;
/** That of the claim's place; where it names none, the only one whose place the article names, or that has none. */
export declare function seriesFor(side: Side, fact: Fact, rules: RuleSet): Series | null;
/** The values that hold at some time of the period, of the source that the claim names where the values tell sources apart. */
export declare function valuesAt({ side, series }: Stated): FactValue[];
/** The last day that a value holds: as the rules say, else the day before the next one by the same source. */
export declare function lastDay(value: FactValue, { values }: Series): string | null;
/**
 * The day or period that a claim speaks of; the day of publication where it names none. For a running total it is the day
 * that the total had reached, and null where the claim does not count from the day that the total does.
 */
export declare function periodOf({ claim, reading }: Side, { since }: Series): Period | null;
/** What the claim accepts, in the unit of the fact; null where the units do not convert, or it is a share of something. */
export declare function acceptedIn(fact: Fact, { quantity }: Side, units: Units): Interval | null;
/** What a value of the rules accepts, with the tolerance of its series. */
export declare function acceptedBy(value: FactValue, tolerance: Tolerance): Interval;
