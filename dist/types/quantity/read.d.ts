import { type DateMention, type Quantity } from '../model/index.ts';
/**
 * Every quantity that the text states, in order, with all that can be told without knowing parts of speech.
 * Numbers inside a date of `dates` are none; dates, years and times of day are passed over without them too.
 * Offsets are UTF-16 units of `text`. Linear in its length.
 */
export declare function readQuantities(text: string, dates?: readonly DateMention[]): Quantity[];
