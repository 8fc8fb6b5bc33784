import type { Interval } from './quantity.ts';
/** One place where an article gives the number of a fact. Numbers are in the unit of the fact. */
export interface Saying extends Interval {
    path: string;
    /** 1-based. */
    line: number;
    /** YYYY-MM-DD, day of publication. */
    published: string;
    /** YYYY-MM-DD, the day that it speaks of, the last one of a period; that of publication where it names none. */
    on: string;
    place: string | null;
    /** The number as the article puts it, with its bound: "more than 140". */
    said: string;
    /** Who says so, as written. */
    attribution: string | null;
    /** The sentence. */
    text: string;
    /** What the checks find wrong with it, or that those before and after it say otherwise; null where nothing is. */
    wrong: string | null;
}
/** A value of the rules, for as long as it holds. Numbers are in the unit of the fact. */
export interface ReferenceStep extends Interval {
    /** YYYY-MM-DD; null: it has always held. */
    from: string | null;
    /** YYYY-MM-DD, the last day; null: it still holds. */
    until: string | null;
    source: string | null;
    by: string | null;
    path: string;
    /** 1-based. */
    line: number;
}
/** All that was ever said of a fact in one place (null: no place is known), beside what the rules say. */
export interface PlaceHistory {
    place: string | null;
    /** In order of time. */
    reference: ReferenceStep[];
    /** By the day that they speak of, then by path and line. */
    sayings: Saying[];
}
/** All that was ever said of a fact. */
export interface FactHistory {
    /** Id of the fact. */
    fact: string;
    name: string;
    /** Singular English name; null for a count. */
    unit: string | null;
    per: string | null;
    /** How many sentences were looked at where there were more: the latest ones; null: all of them were. */
    latest: number | null;
    /** Places that the rules give values for first, then by how often they are spoken of. */
    places: PlaceHistory[];
}
