/**
 * Whether two words are one slip of the pen apart: a letter more, less or other inside the word, or two letters swapped.
 * A change of the first letter makes another name, and one at the end another form of it ("Germans", "Germany").
 */
export declare function oneSlip(a: string, b: string): boolean;
/** All pairs of words that are one slip apart. Takes time in proportion to the letters: two such words share a word less a letter. */
export declare function slipsAmong(words: Iterable<string>): Generator<[string, string]>;
