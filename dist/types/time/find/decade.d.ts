import { type Finder } from '../draft.ts';
/** "the 1990s", "the '60s", "in the eighties". */
export declare const DECADES: readonly Finder[];
