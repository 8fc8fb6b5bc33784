import type { Interval } from '../model/index.ts';
/** "134", "27 to 33", "at least 24", "at most 30". */
export declare function interval({ low, high }: Interval): string;
/** One line of what stands around a place that ends at `end`, white space folded; cut with "…" between words. */
export declare function excerpt(text: string, end?: number): string;
/** A number with its unit: "3,175 tonnes", "1 tonne", "5%". */
export declare function withUnit(printed: string, unit: string | null): string;
/** The words as the beginning of a sentence. */
export declare const capitalised: (words: string) => string;
/** "Hostages held (Gaza)": what a fact is called, with its place where the name does not say it. */
export declare const nameIn: (name: string, place: string | null) => string;
/** "53%", "0.33%", "at least 12.5%": two digits that count, and no fewer than the whole number has. */
export declare function percent({ low, high }: Interval): string;
