/** Words that say that something moved up or down by what follows. */
export declare const UP: ReadonlySet<string>;
export declare const DOWN: ReadonlySet<string>;
/** Verbs with an object: a change only of points, shares and coins, or with "by" ("lost 190 points", not "lost 10 games"). */
export declare const GIVES_UP: ReadonlySet<string>;
export declare const GIVES_DOWN: ReadonlySet<string>;
/** Verbs whose "up" or "down" is a particle: "made up 30%", "set up 3 centres". */
export declare const PARTICLE_VERBS: ReadonlySet<string>;
/** What is cut or raised for so many: "cut power to 230,000 customers" is no new value. */
export declare const SUPPLIES: ReadonlySet<string>;
/** Verbs of a market after which "2 per cent higher" is a move and no comparison, whatever follows but "than". */
export declare const SETTLES: ReadonlySet<string>;
/** Words that may stand between the verb and its number: "rose by another 5%", "fell as much as 3%". */
export declare const BETWEEN: ReadonlySet<string>;
