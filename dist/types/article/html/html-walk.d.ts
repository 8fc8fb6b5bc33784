import type { Token, TokenHandler } from 'parse5';
import type { Body } from '../reading.ts';
/** How the content of an element is cut into tokens, other than as markup. */
type RawText = 'SCRIPT_DATA' | 'RAWTEXT' | 'RCDATA';
/** Walks the tokens of an HTML text and gathers passages from it. */
export declare class HtmlWalk implements TokenHandler {
    /** Told when the content that follows is raw text. */
    onRawText: (mode: RawText) => void;
    private readonly source;
    private readonly base;
    private readonly builder;
    private readonly passages;
    private headlined;
    private title;
    private day;
    private roles;
    /** The element whose content is hidden, and how many of its kind are open. */
    private hidden;
    private inHeader;
    private words;
    /** Offsets of tokens count from `base` in the source. */
    constructor(source: string, base: number, headlined: boolean);
    onStartTag(token: Token.TagToken): void;
    onEndTag(token: Token.TagToken): void;
    onCharacter({ location }: Token.CharacterToken): void;
    onWhitespaceCharacter(token: Token.CharacterToken): void;
    onNullCharacter(): void;
    onComment(): void;
    onDoctype(): void;
    onEof(): void;
    /** What was read; the title of the page is the headline where no heading is. */
    finish(): Body;
    /** Shows the words gathered since the last tag; the tokenizer hands them over one by one. */
    private showWords;
    private meta;
    /** The first time in the head of an article, or marked as such, is the day of publication. */
    private time;
    private lineBreak;
    private element;
    private leave;
    private flush;
    private role;
}
export {};
