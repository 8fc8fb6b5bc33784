/** What a unit measures. Units of one dimension convert into each other. */
export type Dimension = 'mass' | 'length' | 'area' | 'volume' | 'duration' | 'temperature' | 'power' | 'energy' | 'data' | 'pressure' | 'frequency' | 'force' | 'angle' | 'speed' | 'ratio' | 'other';
/** One line of the table of units. */
export interface UnitRow {
    /** Canonical name: singular, English; "per" stands in rates. */
    unit: string;
    of: Dimension;
    /** Words as written, lower case. */
    words: readonly string[];
    /** Symbols as written, case kept. */
    symbols?: readonly string[];
    /**
     * What it is in a unit that the conversion library knows: [how many, which]. Several lines where the word leaves it
     * open ("ton"): a conversion then gives an interval. Absent: it converts into nothing.
     */
    is?: readonly (readonly [number, string])[];
}
/** The table. A spelling is added by adding it to a line, a unit by adding a line. */
export declare const UNITS: readonly UnitRow[];
