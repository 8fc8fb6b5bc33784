/** Words after "a third" and the like that make it a share, and no rank: "a third of", "a third more". */
export declare const SHARE_FOLLOWERS: ReadonlySet<string>;
/** Words after "half" besides those: "half the town", "half their stock". */
export declare const HALF_FOLLOWERS: ReadonlySet<string>;
/** Words before "a third" or "half" after which it is a share whatever follows: "up a third", "over half". */
export declare const SHARE_LEADERS: ReadonlySet<string>;
/** Words before "half" that make it a part of a game, a year or a whole that is cut: "the first half", "in half". */
export declare const HALVES_OF_TIME: ReadonlySet<string>;
/** Words before "three quarters" that make them three months each: "the past three quarters". */
export declare const QUARTERS_OF_YEARS: ReadonlySet<string>;
