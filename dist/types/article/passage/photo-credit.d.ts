import type { Passage } from '../../model/index.ts';
/**
 * Parts a photo's caption from the paragraph it was pasted behind: where a paragraph ends with a photo credit, its last
 * sentence is the caption.
 */
export declare function splitCaption(passage: Passage): Passage[];
