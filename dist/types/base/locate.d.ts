import type { Passage } from '../model/article.ts';
import type { Range } from '../model/span.ts';
/**
 * Source range of a range of a passage's visible text, both half-open. What touches a decoded run (`&amp;`) covers the
 * whole run; markup between runs belongs to a range only where visible text of the range lies on both sides of it.
 */
export declare function locate(passage: Passage, range: Range): Range;
/** The way back: the visible range that a range of a passage's source shows as. */
export declare function visibleRange({ runs }: Passage, source: Range): Range;
/** Whether a range of the source lies between the first and the last visible word of a passage. */
export declare function isIn({ runs }: Passage, source: Range): boolean;
