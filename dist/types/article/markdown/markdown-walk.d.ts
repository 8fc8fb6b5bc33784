import type { Event } from 'micromark-util-types';
import type { Passage } from '../../model/index.ts';
/** Walks the parser's events, which carry exact offsets, and gathers passages from the text in them. */
export declare class MarkdownWalk {
    readonly passages: Passage[];
    private readonly source;
    /** Where in the source the events' offsets count from. */
    private base;
    private readonly builder;
    private headlined;
    /** Rank of the heading that is open; 0 outside headings. */
    private heading;
    private hidden;
    private emphasis;
    /** Whether a picture stands in this passage or right before it. */
    private picture;
    private open;
    /** `headlined`: the headline is known from elsewhere. */
    constructor(source: string, headlined: boolean);
    /** Takes the next events, whose offsets count from `base` in the source. */
    take(base: number, events: readonly Event[]): void;
    /** Takes a paragraph without markup. */
    plain(start: number, end: number): void;
    private enter;
    private exit;
    private show;
    private tag;
    /** A block of HTML is read as such; its first heading of rank one is the headline like any other. */
    private html;
    private close;
    private role;
    private rank;
    private range;
}
