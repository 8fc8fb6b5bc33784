/** Things that are priced or counted "a" piece ("$5 a share") besides units of measure; "per" takes any noun. */
export declare const PIECES: ReadonlySet<string>;
/** Words at which a rate behind a noun is no longer looked for. */
export declare const RATE_STOPS: ReadonlySet<string>;
/** Words behind "a year" that make it a comparison: "$5 billion a year earlier" is no rate. */
export declare const COMPARED: ReadonlySet<string>;
/** Words that come "before" and "after" of a rate: "$5,000 a month after tax". */
export declare const DEDUCTED: ReadonlySet<string>;
/** Adverbs that say how often. */
export declare const ADVERBS: Readonly<Record<string, string>>;
