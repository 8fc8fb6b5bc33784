import { type Draft, type Refiner } from '../../draft.ts';
/**
 * Whether the number follows such a word, and a verb of change before it: "rose by 12"; "grew from 2.1 million", so that the
 * "to" behind it opens no range.
 */
export declare function isMoved(draft: Draft, by: 'from' | 'by', text: string): boolean;
/** Whether the number follows a verb of change at once, or "by" behind one: "rose $2", "lifted by 5p". */
export declare function isMovedBy(draft: Draft, bare: boolean, text: string): boolean;
/** "rose from A to B", "rose to B from A": the old and the new value; the second takes the unit of the first. */
export declare const fromTo: Refiner;
