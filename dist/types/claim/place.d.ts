import type { Place, Token } from '../model/index.ts';
import type { Segment } from './segments.ts';
/** A place named in a sentence, at token `at`. */
export interface PlaceMention {
    name: string;
    at: number;
    /** Whether the sentence opens with it. */
    opens: boolean;
}
/** Looks up a place by any of its spellings, wrong and former ones too, lower case. */
export type Gazetteer = ReadonlyMap<string, Place>;
export declare function gazetteerOf(places: readonly Place[]): Gazetteer;
/**
 * The places that a sentence names from token `first` on: those of the rules by any spelling, and runs of capitalised
 * words behind a preposition of place that the tagger takes for a place. Names of the rules come out as the rules write
 * them.
 */
export declare function placesIn(tokens: readonly Token[], first: number, gazetteer: Gazetteer): PlaceMention[];
/** The place nearest to the quantity, of those in its scope; behind it rather than before; else the one that opens the sentence. */
export declare function nearestPlace(places: readonly PlaceMention[], scope: readonly Pick<Segment, 'from' | 'to'>[], at: number): string | null;
