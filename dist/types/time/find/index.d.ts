import type { Finder } from '../draft.ts';
/** Every shape of date that is read. Where two claim the same words, the longer wins, then the one listed first. */
export declare const FINDERS: readonly Finder[];
