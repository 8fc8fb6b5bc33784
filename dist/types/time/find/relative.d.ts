import { type Finder } from '../draft.ts';
/** Counted from the day of publication: "last year", "yesterday", "three days ago", "over the weekend". */
export declare const RELATIVE: readonly Finder[];
