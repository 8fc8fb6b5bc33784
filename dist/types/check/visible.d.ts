import type { Passage, Range } from '../model/index.ts';
/** Whether a range of the source lies in a passage. */
export declare function isIn({ runs }: Passage, source: Range): boolean;
/** Range of a passage's visible text that a range of its source shows as: the way back from a located span. */
export declare function visibleRange({ runs }: Passage, source: Range): Range;
