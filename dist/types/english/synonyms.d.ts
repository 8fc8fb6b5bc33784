/** One key for all words of a meaning, and for all forms of a word ("approve", "approval"). Dictionary form in. */
export declare const meaningOf: (lemma: string) => string;
