import type { Draft } from '../../draft.ts';
/** "March 21", "Oct. 25, 2023", "21 March", "the 4 of July": a day beside its month. */
export declare function isDayOfMonth(draft: Draft, text: string): boolean;
/** "2014-15", "'90s", "1990s", "2018's": the rest of a year, or a decade. */
export declare function isShortYear(draft: Draft, text: string): boolean;
