import type { Range } from '../../model/index.ts';
/** Paragraphs of plain text from `start`: blank lines part them, and so do line ends that are no wrapping. */
export declare function paragraphs(source: string, start: number): Generator<Range>;
