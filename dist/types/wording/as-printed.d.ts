import type { Side } from '../claim/side.ts';
import type { Range } from '../model/index.ts';
/** A number as the article puts it, with the words that say how it is meant: "more than 140", "30 or so", "twelve". */
export declare function printed(side: Side): string;
/** The same beside a number at another rate: "14 a week". */
export declare function printedBeside(side: Side, other: Side): string;
/** The words of the sentence before and behind its number. */
export declare function around(side: Side): {
    before: string;
    after: string;
};
/** Where the number stands in the words of its sentence. */
export declare function rangeIn({ reading, sentence, quantity }: Side): Range;
