/**
 * ISO 639-1 code of the language of a text (`und` for a script that is not known); `en` where the text is too short to
 * tell, or all names and figures. The library is asked only where the commonest English words are missing.
 */
export declare function detectLanguage(text: string): string;
