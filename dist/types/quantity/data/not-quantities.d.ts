/** Words before a number that make it a label, in any case: "section 427", "chapter 4", "No. 10". */
export declare const LABELS: ReadonlySet<string>;
/** Labels cut short by a full stop: "No. 10", "fig. 3". */
export declare const DOTTED_LABELS: ReadonlySet<string>;
/** The same, only where written with a capital: "Unit 3", "Row 21", "Game 7", "Euro 2020". */
export declare const CAPITAL_LABELS: ReadonlySet<string>;
/** Words before a number that count it off where they stand alone: "on day 167 of the war". */
export declare const COUNTED_OFF: ReadonlySet<string>;
/** Words before those. */
export declare const COUNTING_OFF: ReadonlySet<string>;
/** Makers, makes, indices and series whose number is part of the name: "Boeing 737", "Stoxx 600", "iPhone 12". */
export declare const NUMBERED_NAMES: ReadonlySet<string>;
/** Words after a number that make it an address: "358 El Brillo Way". */
export declare const STREETS: ReadonlySet<string>;
/** Words that open the name of a street: "22 Ave Foch". */
export declare const STREETS_FIRST: ReadonlySet<string>;
/** Words beside "4-1" that make it a result: "a 9-2 lead", "won 3-1". */
export declare const RESULT_WORDS: ReadonlySet<string>;
/** Prefixes that may stand, with a hyphen, before a number that still counts: "sub-300 sq m", "mid-1990s". */
export declare const COUNTING_PREFIXES: ReadonlySet<string>;
/** Figures with letters that are names: "5G", "3M", "401k". */
export declare const NAMES_IN_FIGURES: ReadonlySet<string>;
/** Words that end a noun phrase: none of them is counted. */
export declare const FUNCTION_WORDS: ReadonlySet<string>;
/** Words after "100m" that make the m metres: races, sizes and places. */
export declare const DISTANCE_FOLLOWERS: ReadonlySet<string>;
