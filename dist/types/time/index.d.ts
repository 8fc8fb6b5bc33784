import type { DateMention } from '../model/date.ts';
export { type EventIndex, eventIndex, withEventDates } from './events.ts';
/** How dates in figures are read: month first in the US, day first in Britain. */
export interface DateOptions {
    locale?: 'en-US' | 'en-GB';
}
/**
 * The days and periods that a text names, in order and without overlap. Offsets are UTF-16 units into `text`, half-open.
 * What is counted from the day of publication (YYYY-MM-DD) has no days where that is null; times of day and lengths of
 * time are not read.
 */
export declare const readDates: (text: string, published: string | null, options?: DateOptions) => DateMention[];
