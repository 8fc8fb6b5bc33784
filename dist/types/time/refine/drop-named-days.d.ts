import type { Refiner } from '../draft.ts';
/** Weekdays that are no one day, or no day at all: "every Friday", "Bloody Sunday", the Sunday Times. */
export declare const dropNamedDays: Refiner;
/** "Sat", "Sun", "Mon" are weekdays only beside a date. */
export declare const dropLoneShortForms: Refiner;
