import { type DateMention, type Quantity } from '../model/index.ts';
/** A number as the words state it, read as far as its size, unit and bounds. Offsets are UTF-16 units, half-open. */
export type Figure = Pick<Quantity, 'start' | 'end' | 'low' | 'high' | 'unit' | 'vague'>;
/** Every number that each text states, in order; those of dates among them. Linear in their length. */
export declare const readFigures: (texts: readonly string[]) => Figure[][];
/** The figures that stand in no date; both lists are in order. */
export declare function outsideDates<F extends Figure>(figures: readonly F[], dates: readonly DateMention[]): F[];
/**
 * Every quantity that the text states, in order, with all that can be told without knowing parts of speech.
 * Numbers inside a date of `dates` are none; dates, years and times of day are passed over without them too.
 * Offsets are UTF-16 units of `text`. Linear in its length.
 */
export declare function readQuantities(text: string, dates?: readonly DateMention[]): Quantity[];
