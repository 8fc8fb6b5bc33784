import type { CheckInput } from '../model/check.ts';
import type { Evidence, Interval, Period, Series } from '../model/index.ts';
import { type Stated } from './reference.ts';
/** What was true or said of an earlier day: an interval in the unit of the fact, that day, and how to quote it. */
export interface Before {
    accepted: Interval;
    /** The number, as the rules or the article put it. */
    said: string;
    /** YYYY-MM-DD. */
    on: string;
    fromRules: boolean;
    evidence: Evidence;
}
/** A firm claim of a fact, the day or period it speaks of, and what is known of days before that. */
export interface Sequel {
    stated: Stated;
    /** What the claim accepts, in the unit of the fact. */
    accepted: Interval;
    on: Period;
    earlier: Before[];
}
/** The claims of an article that can be held against earlier numbers, of those series that ask for it. */
export declare const sequels: (input: CheckInput, asks: (series: Series) => boolean) => Sequel[];
