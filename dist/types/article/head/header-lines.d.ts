import type { HeadData } from './front-matter-fields.ts';
/** Reads "Title: …" and "Date: …" lines (Pelican, MultiMarkdown) at the head of a file; null without a title. */
export declare function readHeaderLines(text: string, start: number): {
    data: HeadData;
    bodyStart: number;
} | null;
