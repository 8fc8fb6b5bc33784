import type { Range } from '../../model/index.ts';
/** The block of data at the head of a file. */
export interface FrontMatter {
    language: 'yaml' | 'toml';
    /** The data between the fences. */
    data: Range;
    /** Where the article begins. */
    bodyStart: number;
}
/** Finds fenced front matter at `start` (0, or behind a byte order mark); null where the file begins without. */
export declare function findFrontMatter(text: string, start: number): FrontMatter | null;
