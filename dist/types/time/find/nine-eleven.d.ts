import { type Finder } from '../draft.ts';
/** "9/11": 11 September 2001, wherever figures are read day first. */
export declare const NINE_ELEVEN: Finder;
