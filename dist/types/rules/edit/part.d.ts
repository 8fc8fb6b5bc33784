import { type Document } from 'yaml';
import type { Edit } from '../../model/edit.ts';
/** Keys and indexes that lead to something in a file. */
export type Way = readonly (string | number)[];
/** A text, an edit of it, and where in it the edited map stands. */
export interface Excerpt {
    text: string;
    edit: Edit;
    way: Way;
}
/**
 * The lines of one fact or series, which can be read by themselves: a file of a thousand facts need not be read anew for
 * a line in one of them. The whole text where they cannot: between brackets, or with repeats (`&…`, `*…`).
 */
export declare function partOf(text: string, document: Document.Parsed, way: Way, edit: Edit): Excerpt;
