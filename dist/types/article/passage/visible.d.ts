import type { Passage, Range } from '../../model/index.ts';
/** The passage cut down to ascending ranges of its visible text, joined without a gap. */
export declare function pick(passage: Passage, ranges: readonly Range[]): Passage;
/** The passage without the addresses that stand in it as words ("https://…", "www.…"). */
export declare function withoutAddresses(passage: Passage): Passage;
/** The passage without white space at its ends. */
export declare function trimmed(passage: Passage): Passage;
