import { type Finder } from '../draft.ts';
/** Feasts by name, with or without the year: "Good Friday", "Christmas Eve 2023". */
export declare const FEAST_DAYS: readonly Finder[];
