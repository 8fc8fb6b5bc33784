/** Verbs with which "over" is a particle: "hand over 20 planes", "took over two firms". */
export declare const OVER_PARTICLE: ReadonlySet<string>;
/** Words that "over" belongs to, where a bare number follows: "a bridge over 12 rivers", "a dispute over two islands". */
export declare const OVER_GOVERNED: ReadonlySet<string>;
/** Words that "about" belongs to, where a bare number follows: "a film about 12 men". */
export declare const ABOUT_GOVERNED: ReadonlySet<string>;
/** Words after which "over" spans what follows, where that is a stretch of time or a series: "averaged over 12 games". */
export declare const OVER_SPANNING: ReadonlySet<string>;
/** Words after which "over" and a stretch of time are a length: "waited over 12 hours"; else it means during. */
export declare const OVER_LASTING: ReadonlySet<string>;
/** What can be spanned so. */
export declare const OCCASIONS: ReadonlySet<string>;
/** Passed, of a mark, only from here on: "passed 3 exams" are things. */
export declare const MARK = 100;
