import { type Finder } from '../draft.ts';
/** Seasons of a year, dated or seen from the day of publication: "spring 2023", "last summer". */
export declare const DATED_SEASONS: readonly Finder[];
