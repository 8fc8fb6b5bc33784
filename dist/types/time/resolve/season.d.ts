import type { Period } from '../../model/date.ts';
import type { Pointer, Season } from '../draft.ts';
/**
 * The season of a year, or the one pointed at from the day of publication. Null where the words leave two: a winter of one
 * year; "last spring" when this year's is over; "next summer" when this year's is still to come.
 */
export declare const seasonPeriod: ({ season, year, spans, which }: {
    season: Season;
    year: number | null;
    spans: boolean;
    which: Pointer | null;
}, published: string | null) => Period | null;
