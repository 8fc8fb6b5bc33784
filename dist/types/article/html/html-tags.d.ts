import type { PassageRole } from '../../model/index.ts';
/** Elements whose content no reader of the article reads: code, navigation, forms, what was struck out. */
export declare const HIDDEN_TAGS: ReadonlySet<string>;
/** Elements that begin and end a passage. */
export declare const BLOCK_TAGS: ReadonlySet<string>;
/** Blocks that end when the next block begins, closed or not. */
export declare const CLOSED_BY_BLOCK: ReadonlySet<string>;
/** Role that an element gives to the text in it, by its name or class; null where it gives none. */
export declare function roleOfElement(name: string, classes: string): PassageRole | null;
/** Name of a single written tag; null for comments and the like. */
export declare function tagOf(written: string): {
    name: string;
    closing: boolean;
} | null;
