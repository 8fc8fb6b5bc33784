import type { Place, Token } from '../model/index.ts';
/** A place named in a sentence, at token `at`. */
export interface PlaceMention {
    name: string;
    at: number;
}
/** Looks up a place by any of its spellings, lower case. */
export type Gazetteer = ReadonlyMap<string, Place>;
export declare function gazetteerOf(places: readonly Place[]): Gazetteer;
/**
 * The places a sentence names: those of the rules by any spelling, and runs of capitalised words behind a preposition
 * of place that the tagger takes for a place. Names of the rules come out as the rules write them.
 */
export declare function placesIn(tokens: readonly Token[], gazetteer: Gazetteer): PlaceMention[];
/** The place nearest to the quantity, of those named in its sentence; one in its own scope wins. */
export declare function nearestPlace(places: readonly PlaceMention[], inScope: (tokenIndex: number) => boolean, at: number): string | null;
