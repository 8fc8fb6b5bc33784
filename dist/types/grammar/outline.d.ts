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
}
export declare function outlineOf({ regs }: NeighbourRule, keyOf: (name: string) => number): Outline;
/** Words of a stretch, as many as there are bits, less one for the place behind the last word. */
export declare const WINDOW = 30;
/** Where words stand in a window: for each key, a bit for each word; `first` and `last` where the stretch ends there. */
export interface Whereabouts {
    bits: Int32Array;
    length: number;
    first: boolean;
    last: boolean;
}
/** Whether the places can be found in a window: all at once, one bit for each word that they may have come to. */
export declare function fits({ atStart, atEnd, places }: Outline, { bits, length, first, last }: Whereabouts): boolean;
export {};
