/** Words that can head a title before or after a name; lower case, without points. */
export declare const HEADS: ReadonlySet<string>;
/** Titles that stand before a surname alone: "President Obama"; after others a single word is rarely a name. */
export declare const BEFORE_SURNAMES: ReadonlySet<string>;
/** Titles that are surnames just as well: "Mary King". */
export declare const SURNAME_LIKE: ReadonlySet<string>;
/** Adjectives in lower case, unless another word of a title stands before them: "major West German banks". */
export declare const ADJECTIVE_LIKE: ReadonlySet<string>;
/** Short forms that count only with their point: "Gov." */
export declare const POINTED: ReadonlySet<string>;
/** Short forms that are never written small. */
export declare const ALWAYS_CAPITAL: ReadonlySet<string>;
/** Lower-case words that belong to a title they stand before: "foreign minister", "press secretary". */
export declare const TITLE_MODIFIERS: ReadonlySet<string>;
/** What stands after "secretary of", "minister for", "director of" and belongs to the title. */
export declare const REMITS: ReadonlySet<string>;
/** Capitalised words that are no part of a name or title: the beginnings of sentences, days, and verbs of headlines. */
export declare const STOPS: ReadonlySet<string>;
/** Last words of streets, bodies, buildings and prizes that bear a person's name or title. */
export declare const NOT_PEOPLE: ReadonlySet<string>;
/** Lower-case words inside names. */
export declare const PARTICLES: ReadonlySet<string>;
