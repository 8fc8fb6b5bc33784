import { type DateMention, type NamedEvent } from '../model/index.ts';
/** Names of events by their first word, lower case, the longest first. */
export type EventIndex = ReadonlyMap<string, readonly {
    words: string;
    date: string;
}[]>;
/** Makes events findable by any of their names. */
export declare const eventIndex: (events: readonly NamedEvent[]) => EventIndex;
/**
 * `dates` with the days that a text gives by naming events: "in the Bay storm" is its day, "since the Bay storm" all from
 * it until publication. The event's day stands for a date that is part of its name. Linear in the text.
 */
export declare function withEventDates(dates: readonly DateMention[], text: string, published: string | null, index: EventIndex): readonly DateMention[];
