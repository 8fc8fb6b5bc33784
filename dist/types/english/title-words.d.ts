/** Words that name an office, lower case, without points. Which of them name the same one: `TITLE_SYNONYMS`. */
export declare const OFFICE_WORDS: ReadonlySet<string>;
/** Titles that say a rank or calling, and no one office. */
export declare const DESCRIPTION_WORDS: ReadonlySet<string>;
/** Forms of address. */
export declare const HONORIFICS: ReadonlySet<string>;
/** Words that say how a person stands to an office, and no office by themselves. */
export declare const STATUS_WORDS: ReadonlyMap<string, 'former' | 'acting' | 'designate' | 'deputy'>;
