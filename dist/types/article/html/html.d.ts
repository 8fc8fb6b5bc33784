import type { Body } from '../reading.ts';
/**
 * Reads `[start, end)` of the source as HTML, a page or a part of one. Works on the tokens, not on a tree: that keeps
 * every offset exact and the time linear however deeply tags are nested. `headlined`: the headline is known already.
 */
export declare function readHtml(source: string, start: number, end: number, headlined: boolean): Body;
