import type { PassageBuilder } from './passage-builder.ts';
/** Copies `[start, end)` of the source with its character references (`&nbsp;`, `&#8217;`) decoded. */
export declare function copyDecoded(builder: PassageBuilder, source: string, start: number, end: number): void;
