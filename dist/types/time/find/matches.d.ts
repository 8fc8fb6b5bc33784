import type { Context } from '../draft.ts';
/**
 * Every match of a pattern, where the text holds one of the cues: lower-case words of which each match has at least one.
 * Most texts hold none, and looking for a plain word is far cheaper than matching.
 */
export declare const matches: ({ text, lower }: Context, cues: readonly string[], pattern: RegExp) => RegExpExecArray[];
