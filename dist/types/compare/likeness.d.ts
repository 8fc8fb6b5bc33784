import type { Side } from '../claim/side.ts';
/** What is counted, as far as the words say. */
export interface Noun {
    head: string;
    modifiers: string[];
    text: string;
    isPerson: boolean;
    /** Whether it names people of one kind, who are mostly a part of the people counted: women, soldiers. */
    isKind: boolean;
}
/** The noun a claim counts or measures; null where none stands there. */
export declare function nounOf({ context }: Side): Noun | null;
/**
 * Whether two nouns may name the same things: the same word or a synonym, or people as such and people of some kind; but
 * women are not people, and soldiers not civilians.
 */
export declare function mayBeSame(a: Noun, b: Noun): boolean;
/**
 * How much speaks for two claims being about the same number: 3 for the same noun, 1 where both name people that did not meet with the same; and for
 * each meaning that their sentences share up to 1.5, the more the nearer it stands to both numbers, a quarter of that for
 * words of other clauses; at most 6 in all for these. A scale of ours: what counts is where the line is drawn on it.
 */
export declare function likeness(a: Side, b: Side): number;
/** What the words around a number mean, each with its weight: 1 beside the number, a half three words off, and so on. */
export declare function surroundings({ context }: Side, noun: Noun | null): ReadonlyMap<string, number>;
