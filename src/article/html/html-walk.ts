import type { Token, TokenHandler } from 'parse5'
import type { Passage, PassageRole, Range, Unread, UnreadKind } from '../../model/index.ts'
import { LinkLists } from '../passage/link-lists.ts'
import { PassageBuilder } from '../passage/passage-builder.ts'
import { copyDecoded } from '../passage/references.ts'
import type { Body } from '../reading.ts'
import { addUnread } from '../unread.ts'
import { attribute, attributeRange } from './html-attributes.ts'
import { BLOCK_TAGS, CLOSED_BY_BLOCK, HIDDEN_TAGS, LIST_TAGS, roleOfElement } from './html-tags.ts'

/** How the tokenizer reads the content of an element that is not markup. */
type RawText = 'SCRIPT_DATA' | 'RAWTEXT' | 'RCDATA'

const RAW_TEXT: Partial<Record<string, RawText>> = {
  script: 'SCRIPT_DATA',
  style: 'RAWTEXT',
  iframe: 'RAWTEXT',
  noembed: 'RAWTEXT',
  noframes: 'RAWTEXT',
  textarea: 'RCDATA',
  title: 'RCDATA',
}

/** Hidden elements that are counted as passed over, if they have words. */
const COUNTED: Partial<Record<string, UnreadKind>> = {
  pre: 'code',
  math: 'formula',
  aside: 'aside',
  nav: 'aside',
  footer: 'aside',
}

/** Most elements with a role that may be open at once; deeper ones are ignored. */
const DEEPEST = 20

const DAY_META =
  /^(?:article:published_time|og:published_time|date|pubdate|publish-?date|published|dc\.date(?:\.issued)?|datepublished|parsely-pub-date)$/i

/** Collects passages from the tokens of an HTML text. */
export class HtmlWalk implements TokenHandler {
  /** Called when the content that follows is raw text. */
  onRawText: (mode: RawText) => void = () => {}
  private readonly source: string
  private readonly base: number
  private readonly builder: PassageBuilder
  private readonly passages: Passage[] = []
  private headlined: boolean
  private title: Passage | null = null
  private day: Body['day'] = null
  private roles: { name: string; role: PassageRole }[] = []
  /** The open element with hidden content, and how many elements of its name are open. */
  private hidden: { name: string; depth: number; hasWords: boolean } | null = null
  private readonly unread: Unread = {}
  private inHeader = 0
  private readonly lists = new LinkLists()
  private isLinked = false
  /** Whether the passage has words outside links. */
  private unlinked = false
  private words: Range = { start: 0, end: 0 }

  /** Token offsets are relative to `base` in the source. */
  constructor(source: string, base: number, headlined: boolean) {
    this.source = source
    this.base = base
    this.headlined = headlined
    this.builder = new PassageBuilder(source)
  }

  onStartTag(token: Token.TagToken): void {
    const name = token.tagName
    const raw = RAW_TEXT[name]
    this.showWords()
    if (raw) this.onRawText(raw)
    if (attribute(token, 'caption') !== '') addUnread(this.unread, 'caption')
    if (this.hidden) {
      if (this.hidden.name === name) this.hidden.depth += 1
    } else if (HIDDEN_TAGS.has(name)) this.hidden = { name, depth: 1, hasWords: false }
    else if (name === 'meta') this.meta(token)
    else if (name === 'time') this.time(token)
    else if (name === 'br') this.lineBreak(token)
    else if (name === 'sup') this.builder.raise(this.base + (token.location?.startOffset ?? 0))
    else if (name === 'a') this.isLinked = true
    else this.element(token)
  }

  onEndTag(token: Token.TagToken): void {
    const name = token.tagName
    this.showWords()
    if (this.hidden) {
      if (this.hidden.name === name) this.hidden.depth -= 1
      if (this.hidden.depth === 0) this.leaveHidden(this.hidden)
    } else if (name === 'sup') this.builder.raise(null)
    else if (name === 'a') this.isLinked = false
    else if (BLOCK_TAGS.has(name)) {
      this.flush(name)
      if (LIST_TAGS.has(name)) this.lists.leave()
      if (name === 'header') this.inHeader -= 1
      this.leave(name)
    }
  }

  onCharacter({ location }: Token.CharacterToken): void {
    if (this.hidden) this.hidden.hasWords = true
    if (this.hidden || !location) return
    const start = this.base + location.startOffset
    if (start !== this.words.end) this.showWords()
    this.words = {
      start: this.words.start < this.words.end ? this.words.start : start,
      end: this.base + location.endOffset,
    }
  }

  onWhitespaceCharacter(token: Token.CharacterToken): void {
    if (!this.hidden) this.onCharacter(token)
  }

  onNullCharacter(): void {}
  onComment(): void {}
  onDoctype(): void {}
  onEof(): void {}

  /** Returns what was read. The title of the page is the headline if no heading is. */
  finish(): Body {
    this.showWords()
    this.flush('')
    addUnread(this.unread, 'link-list', this.lists.count)
    const shown = this.lists.without(this.passages)
    const passages = this.title && !this.headlined ? [this.title, ...shown] : shown
    return { passages, day: this.day, fallback: null, unread: this.unread }
  }

  /** Adds the words since the last tag to the passage; the tokenizer delivers them one by one. */
  private showWords(): void {
    const { start, end } = this.words
    if (start < end) copyDecoded(this.builder, this.source, start, end)
    if (!this.isLinked) this.unlinked ||= /\S/.test(this.source.slice(start, end))
    this.words = { start: 0, end: 0 }
  }

  private meta(token: Token.TagToken): void {
    const name = attribute(token, 'property') || attribute(token, 'name') || attribute(token, 'itemprop')
    const content = attributeRange(token, 'content', this.source, this.base)
    if (!content) return
    if (DAY_META.test(name)) this.day ??= { written: attribute(token, 'content'), offset: content.start }
    if (/^description$/i.test(name)) {
      copyDecoded(this.builder, this.source, content.start, content.end)
      const passage = this.builder.take('standfirst')
      if (passage) this.passages.push(passage)
    }
  }

  /** Takes the first time in the article's header, or marked as such, as the day of publication. */
  private time(token: Token.TagToken): void {
    const written = attributeRange(token, 'datetime', this.source, this.base)
    const marked =
      /datePublished/i.test(attribute(token, 'itemprop')) || token.attrs.some(({ name }) => name === 'pubdate')
    if (written && (marked || this.inHeader > 0)) {
      this.day ??= { written: attribute(token, 'datetime'), offset: written.start }
    }
  }

  private lineBreak(token: Token.TagToken): void {
    if (token.location) {
      this.builder.decoded('\n', this.base + token.location.startOffset, this.base + token.location.endOffset)
    }
  }

  private element(token: Token.TagToken): void {
    const name = token.tagName
    if (BLOCK_TAGS.has(name)) {
      this.flush('')
      if (LIST_TAGS.has(name)) this.lists.enter()
      if (name === 'header') this.inHeader += 1
      if (CLOSED_BY_BLOCK.has(this.roles.at(-1)?.name ?? '')) this.roles.pop()
      const role = roleOfElement(name, attribute(token, 'class'))
      if (role && this.roles.length < DEEPEST) this.roles.push({ name, role })
    }
  }

  private leaveHidden({ name, hasWords }: { name: string; hasWords: boolean }): void {
    const kind = COUNTED[name]
    if (kind && hasWords) addUnread(this.unread, kind)
    this.hidden = null
  }

  private leave(name: string): void {
    const index = this.roles.findLastIndex((open) => open.name === name)
    if (index >= 0) this.roles.length = index
  }

  private flush(closing: string): void {
    const passage = this.builder.take(this.role(closing))
    const isLink = !this.unlinked
    this.unlinked = false
    if (!passage) return
    this.lists.add(passage, isLink)
    if (closing === 'title') {
      this.title ??= passage
      return
    }
    this.headlined ||= passage.role === 'headline'
    this.passages.push(passage)
  }

  private role(closing: string): PassageRole {
    const open = this.roles.at(-1)
    if (closing === 'title' || (open?.name === 'h1' && !this.headlined)) return 'headline'
    return open?.role ?? 'body'
  }
}
