/** One money: canonical singular name, ISO code, signs and words as written. */
export interface CurrencyRow {
    unit: string;
    /** Empty where several countries share the name, or where the code is a word in capitals (ALL, TRY, PEN). */
    code: string;
    /** Signs, as written before or after the number; case counts. */
    signs?: readonly string[];
    /** Words, lower case, longest form first where one holds another. */
    words: readonly string[];
    /** Words that are this money only beside a scale word or a sign, since they mean something else too ("won", "real"). */
    doubtful?: readonly string[];
    /** Signs that open names as well ("R8"): money only before an amount with a scale or groups ("R300 million", "R1,200"). */
    doubtfulSigns?: readonly string[];
}
/** The table. A plain "$" is a dollar: which one, the place of the article says. */
export declare const CURRENCIES: readonly CurrencyRow[];
/** Small coins, which are units of their own: [singular, words, symbols]. */
export declare const COINS: readonly {
    unit: string;
    words: readonly string[];
    symbols: readonly string[];
    of: number;
}[];
