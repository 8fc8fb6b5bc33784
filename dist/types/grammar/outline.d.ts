import type { NeighbourRule } from './library.ts';
/** One place of a pattern: the words that may stand there, by their keys. */
interface Place {
    /** And-list of or-lists; none where any word may stand. */
    keys: readonly (readonly number[])[];
    optional: boolean;
    /** Holds several words. */
    greedy: boolean;
}
/** What must stand one behind the other for a rule to hold; a little wider than the rule itself, and far quicker to try. */
export interface Outline {
    atStart: boolean;
    atEnd: boolean;
    places: readonly Place[];
    /** Whether it is no wider than the rule: as many words as places, each known by its keys. */
    isExact: boolean;
}
export declare function outlineOf({ regs, notIf }: NeighbourRule, keyOf: (name: string) => number): Outline;
/** Words of a stretch, as many as there are bits, less one for the place behind the last word. */
export declare const WINDOW = 30;
/** Where words stand in a window: for each key, a bit for each word; `first` and `last` where the stretch ends there. */
export interface Whereabouts {
    bits: Int32Array;
    /** The keys that are there. */
    present: readonly number[];
    length: number;
    first: boolean;
    last: boolean;
}
/** Where an exact outline begins in a window, a bit for each word. */
export declare function beginnings({ atStart, atEnd, places }: Outline, { bits, length }: Whereabouts): number;
/** The first word of a window that an outline can begin at. */
export declare function firstBeginning({ atStart, places }: Outline, { bits, length }: Whereabouts): number;
/**
 * Behind which words the places can end in a window, a bit for each, the first for none; 0 where they cannot be found. All
 * at once: one bit for each word that they may have come to.
 */
export declare function ends({ atStart, atEnd, places }: Outline, { bits, length, first, last }: Whereabouts): number;
/** Behind which word of a window an outline ends at the latest. */
export declare const lastEnd: (outline: Outline, window: Whereabouts) => number;
export {};
