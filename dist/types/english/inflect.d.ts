/**
 * The word and every base form that its ending allows, in lower case: "killing" → killing, kill; "released" → released,
 * releas, release. Two words are forms of one where they share an entry; a made-up base ("releas") is shared by nothing else.
 */
export declare function baseForms(word: string): readonly string[];
