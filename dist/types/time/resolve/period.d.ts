import type { DateMention, Period } from '../../model/date.ts';
import type { Draft } from '../draft.ts';
import type { Tense } from '../tense/group.ts';
/** What a date is worked out from. */
export interface Setting {
    published: string | null;
    /** What the text named before, in order. */
    mentioned: readonly DateMention[];
    tense: () => Tense;
    yearShift: number | null;
    weekday: number | null;
}
/** The days of a draft, first to last; null where they cannot be known. */
export declare const rangeOf: ({ when, until }: Draft, setting: Setting) => Period | null;
