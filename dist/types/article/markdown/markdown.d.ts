import type { Body } from '../reading.ts';
/** Reads Markdown from `start` to the end of the source. `headlined`: the headline is known already. */
export declare function readMarkdown(source: string, start: number, headlined: boolean): Body;
