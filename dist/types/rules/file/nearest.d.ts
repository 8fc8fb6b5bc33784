/** The valid word that was most likely meant; null where none is near. */
export declare function nearest(written: string, valid: Iterable<string>): string | null;
/** The end of a sentence that offers the word most likely meant: "; did you mean `values`?"; empty where none is near. */
export declare function didYouMean(written: string, valid: Iterable<string>): string;
