import type { Field, Passage, PassageRole } from '../../model/index.ts';
/** Gathers one passage piece by piece, in the order in which a reader sees them. */
export declare class PassageBuilder {
    private readonly source;
    private readonly field;
    private pieces;
    private runs;
    private length;
    private blankEnd;
    /** Where the superscript that is open began; null outside superscripts. */
    private raised;
    constructor(source: string, field?: Field);
    /** Shows `[start, end)` of the source as it stands, white space collapsed to one character. */
    copy(start: number, end: number): void;
    private copyPlain;
    /** Shows `visible` for `[start, end)` of the source, which is longer (`&` for `&amp;`). */
    decoded(visible: string, start: number, end: number): void;
    /** Opens a superscript whose tag starts at `start`, or closes it: a raised figure is no part of the number before it. */
    raise(start: number | null): void;
    /** The passage gathered so far, or null where nothing can be seen; the builder is empty again afterwards. */
    take(role: PassageRole): Passage | null;
    private append;
    private push;
}
