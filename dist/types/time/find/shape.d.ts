import type { Draft, Finder } from '../draft.ts';
/** A finder of what one pattern matches; `read` may still say that a match is no date. */
export declare const shape: (cues: Finder['cues'], pattern: RegExp, read: (match: RegExpExecArray, text: string) => Draft | null) => Finder;
