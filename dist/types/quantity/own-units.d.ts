import type { Interval, OwnUnit, Quantity } from '../model/index.ts';
/** Units of the rules' own by every spelling, lower case, the longest first behind each first word. */
export type OwnUnits = ReadonlyMap<string, readonly {
    words: string;
    unit: OwnUnit;
}[]>;
/** Makes units findable by their words, in singular and plural. */
export declare const ownUnitsOf: (units: readonly OwnUnit[]) => OwnUnits;
/** Numbers with a unit of the rules' own behind them become measures: "40 truckloads" of "40" and the word behind. */
export declare function withOwnUnits(quantities: readonly Quantity[], text: string, own: OwnUnits): readonly Quantity[];
/** Converts with units of the rules' own: through the known unit that each is made of, which `convert` knows. */
export declare function convertOwn(units: readonly OwnUnit[], convert: (interval: Interval, from: string, to: string) => Interval | null): (interval: Interval, from: string, to: string) => Interval | null;
