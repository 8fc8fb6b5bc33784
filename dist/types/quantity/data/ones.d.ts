/** Words before "one" that make it a pronoun: "this one", "no one", "number one", "a new one". */
export declare const POINTING: ReadonlySet<string>;
/** Those of them before "one of" too: "each one of them". */
export declare const POINTING_OF: ReadonlySet<string>;
/** Those of them after which "one" counts where a noun follows: "the one reason", "only one man". */
export declare const COUNTING: ReadonlySet<string>;
/** Words after "one" that make it a pronoun, or part of an idiom: "one can", "one another", "one by one". */
export declare const GOVERNED: ReadonlySet<string>;
/** Parts of a day, which "one" only measures after a word of time: "in one day", not "one day he left". */
export declare const DAY_PARTS: ReadonlySet<string>;
export declare const TIME_LEADERS: ReadonlySet<string>;
/** What "one-" and "zero" begin that counts nothing: "one-off", "one-way", "zero-sum", "ground zero". */
export declare const ONE_IDIOMS: ReadonlySet<string>;
export declare const ZERO_LEADERS: ReadonlySet<string>;
export declare const ZERO_FOLLOWERS: ReadonlySet<string>;
