/** Which way a date without a year or week lies: `either` is the nearer. */
export type Tense = 'past' | 'future' | 'either';
/** A verb, or a group of them, in a list of words: from `start` to `end`, half-open. */
export interface VerbGroup {
    start: number;
    end: number;
    tense: Tense;
}
/** Skips what stands between an auxiliary and its verb. */
export declare const verbAfter: (words: string[], from: number) => number;
/** Whether the word is a past form or participle, as far as it shows. */
export declare const isPastForm: (word: string) => boolean;
/** "to meet" after "due", "agreed", "is"; -1 where no infinitive follows. */
export declare const infinitiveEnd: (words: string[], from: number) => number;
/** "agreed to meet", "urged Israel to leave": the infinitive lies ahead of its governor. */
export declare const intention: (words: string[], at: number) => VerbGroup | null;
