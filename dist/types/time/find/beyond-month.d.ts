import { type Finder } from '../draft.ts';
/** Days after any month's last, with their year: "32 March 2024", "March 45, 2024". They are read to be reported. */
export declare const BEYOND_MONTH: readonly Finder[];
