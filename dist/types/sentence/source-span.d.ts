import type { Article, Passage, Range, Span } from '../model/index.ts';
/** The words of the source that a range of a passage's visible text stands for. */
export declare function sourceSpan({ text, title }: Article, passage: Passage, range: Range): Span;
