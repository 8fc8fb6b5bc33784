import type { Passage, Range } from '../model/index.ts';
/**
 * Source range of a range of a passage's visible text, both half-open. What touches a decoded run (`&amp;`) covers the
 * whole run; markup between runs belongs to a range only where visible text of the range lies on both sides of it.
 */
export declare function locate(passage: Passage, range: Range): Range;
