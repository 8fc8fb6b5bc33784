import type { Check } from './check.ts';
/** A named event of the rules beside another day: "the October 8 attack", "the invasion of Ukraine of 23 February 2022". */
export declare const eventDate: Check;
