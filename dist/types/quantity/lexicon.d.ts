import { type Dimension } from './data/units.ts';
/** What a unit's spelling or symbol stands for. */
export interface UnitEntry {
    unit: string;
    of: Dimension | 'money';
    /** Whether the word is this money only beside a scale word ("50 million won"). */
    doubtful: boolean;
}
/** The longest spelling of a unit in words that starts at `at`, and where it ends. */
export declare function spellingAt(text: string, at: number): {
    entry: UnitEntry;
    end: number;
} | null;
/** The unit of a symbol as written: "km", "°C", "$". */
export declare const symbolled: (symbol: string) => UnitEntry | null;
/** The canonical name of a unit by any of its spellings or symbols ("lbs", "tonnes", "€"); null for no unit. */
export declare function singularUnit(word: string): string | null;
