import type { Body } from '../reading.ts';
/** Reads plain text from `start`. `headlined`: no line of the text is the headline. */
export declare function readText(source: string, start: number, headlined: boolean): Body;
