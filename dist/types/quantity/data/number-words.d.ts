/** Words for whole numbers below a hundred. Add a spelling by adding a line. */
export declare const CARDINALS: Readonly<Record<string, number>>;
/** Words that multiply what stands before them ("three hundred", "two dozen", "1.3 million"). */
export declare const SCALES: Readonly<Record<string, number>>;
/** Shorthand for scale words behind digits: "1.2bn", "500k". Upper and lower case count. */
export declare const SUFFIXES: Readonly<Record<string, number>>;
/** Shorthand that means a number only beside money, or before the thing counted ("5m people"); else a unit. */
export declare const DOUBTFUL_SUFFIXES: Readonly<Record<string, number>>;
/** What a whole is divided into: "two thirds", "one fifth", "three-quarters". */
export declare const DENOMINATORS: Readonly<Record<string, number>>;
/** One-character fractions. */
export declare const VULGAR: Readonly<Record<string, number>>;
/** Verbs that multiply: what they make of the old value. */
export declare const MULTIPLIED: Readonly<Record<string, number>>;
/** Ordinals below ten, behind tens: "twenty-first", "three twenty-firsts". */
export declare const ORDINAL_UNITS: Readonly<Record<string, number>>;
