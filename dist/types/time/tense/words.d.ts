/** Open a statement about what is to come: "will meet". */
export declare const MODALS: ReadonlySet<string>;
/** Stand between a modal and its verb. */
export declare const BETWEEN_VERBS: ReadonlySet<string>;
/** Leave what comes after them to the future: "is due to meet", "expected on Friday". */
export declare const PROSPECTS: ReadonlySet<string>;
/** Verbs and nouns that an infinitive of the future follows: "agreed to meet", "a plan to vote". */
export declare const INTENTIONS: ReadonlySet<string>;
/** Words that set a term with "until": "gave the rebels until Sunday". */
export declare const TERMS: ReadonlySet<string>;
/** Words that move a day with "to": "postponed to Monday", "put back to Thursday". */
export declare const MOVES: ReadonlySet<string>;
/** What is done to a case that is heard on another day: "posted the matter for hearing on Monday". */
export declare const LISTED: ReadonlySet<string>;
/** Present forms that news uses of what is arranged. */
export declare const ARRANGED: ReadonlySet<string>;
/** The same after "they", "talks", "polls": bare forms. */
export declare const ARRANGED_BARE: ReadonlySet<string>;
/** Present forms of headlines and captions alike: the nearer day is meant. */
export declare const PRESENT: ReadonlySet<string>;
/** Verbs before a particle: "take on", "walk out". */
export declare const PHRASAL: ReadonlySet<string>;
/** The same of one, where no noun is as likely: "the capsule splashes down"; not "shares down on Friday". */
export declare const PHRASAL_ONE: ReadonlySet<string>;
/** Particles that make a verb of the word before. */
export declare const PARTICLES: ReadonlySet<string>;
/** Those behind the verb of one. */
export declare const PARTICLES_ONE: ReadonlySet<string>;
/** What people are doing when an arrangement is meant: "is meeting on Friday", and not "is investigating". */
export declare const ARRANGED_GOING: ReadonlySet<string>;
/** Past forms that no ending shows. */
export declare const PAST_FORMS: ReadonlySet<string>;
/** End in -ed and are no past forms. */
export declare const NOT_PAST: ReadonlySet<string>;
/** After these a word in -ed is an adjective: "the wounded soldiers". */
export declare const DETERMINERS: ReadonlySet<string>;
/** What people would not do when they were asked: "would not comment on Friday". */
export declare const NOT_SAID: ReadonlySet<string>;
/** What has happened when it is spoken of: "discuss Friday's attack". */
export declare const HAPPENED: ReadonlySet<string>;
/** What is announced before it happens: "Sunday's election is". */
export declare const EVENTS: ReadonlySet<string>;
/** Participles that describe, and date nothing: "a summit hosted by France on Sunday". */
export declare const DESCRIPTIVE: ReadonlySet<string>;
/** Orders and invitations, at the start of a sentence. */
export declare const IMPERATIVES: ReadonlySet<string>;
