import { type Finder } from '../draft.ts';
/** Counted from an event that the words name and do not date: "day 167 of the war", "six months into the war". */
export declare const COUNTED_OFF: readonly Finder[];
