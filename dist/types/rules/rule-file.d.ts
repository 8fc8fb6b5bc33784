import type { Severity } from '../model/index.ts';
/** A list of words or names; one may stand without brackets. */
export type OneOrMore = string | readonly string[];
/** What a rule file holds, as its schema (`rules.schema.json`) describes it. */
export interface RuleFile {
    extends?: OneOrMore;
    disable?: OneOrMore;
    words?: Record<string, OneOrMore>;
    facts?: Record<string, RawFact>;
    series?: readonly (RawSeries & {
        fact: string;
    })[];
    places?: Record<string, RawPlace | null>;
    people?: readonly RawPerson[];
    events?: readonly RawEvent[];
}
export interface RawFact extends RawSeries {
    name?: string;
    match: RawConditions | readonly RawConditions[];
    unit?: string;
    per?: string;
    severity?: Severity;
    message?: string;
    note?: string;
    examples?: readonly RawExample[];
}
export interface RawConditions {
    counts?: OneOrMore;
    measures?: OneOrMore;
    alone?: OneOrMore;
    any?: OneOrMore;
    all?: OneOrMore;
    none?: OneOrMore;
    verb?: OneOrMore;
    place?: OneOrMore;
    source?: OneOrMore;
    shares?: boolean;
}
export interface RawSeries {
    place?: string;
    range?: readonly [number | null, number | null];
    since?: string;
    direction?: 'rising' | 'falling';
    tolerance?: number | string;
    by?: string;
    source?: string;
    values?: readonly RawValue[] | RawTable;
}
export interface RawValue {
    value?: number;
    about?: number;
    over?: number;
    under?: number;
    'at-least'?: number;
    'at-most'?: number;
    between?: readonly [number, number];
    from?: string;
    until?: string;
    source?: string;
    by?: string;
}
/** A series in a file of its own; all but `csv` and `json` are names of columns. */
export interface RawTable {
    csv?: string;
    json?: string;
    date: string;
    value: string;
    until?: string;
    source?: string;
    by?: string;
}
export interface RawExample {
    text: string;
    published?: string;
    reads: number | 'nothing';
}
export interface RawPlace {
    in?: string;
    also?: OneOrMore;
}
export interface RawPerson {
    id?: string;
    name: string;
    also?: OneOrMore;
    misspellings?: OneOrMore;
    titles?: readonly RawTitle[];
}
export interface RawTitle {
    title: string;
    from?: string;
    until?: string;
    source?: string;
}
export interface RawEvent {
    name: string;
    also?: OneOrMore;
    date: string;
}
/** The words of a list, one or more; none where it is left out or is no list. */
export declare const listOf: (words: OneOrMore | undefined) => string[];
/** The maps under a section, with their keys or indexes; what is no map is left to the schema. */
export declare const mapsOf: <T>(section: Record<string, T> | readonly T[] | undefined) => [string, T & object][];
