import type { Event, Token } from 'micromark-util-types'
import { append } from '../../base/append.ts'
import type { Passage, PassageRole, Unread } from '../../model/index.ts'
import { readHtml } from '../html/html.ts'
import { HIDDEN_TAGS, tagOf } from '../html/html-tags.ts'
import { LinkLists } from '../passage/link-lists.ts'
import { PassageBuilder } from '../passage/passage-builder.ts'
import { copyDecoded } from '../passage/references.ts'
import type { Body } from '../reading.ts'
import { addUnread, sumUnread } from '../unread.ts'

/** Tokens that contain one passage each. */
const PASSAGES = new Set<string>(['paragraph', 'atxHeadingText', 'setextHeadingText', 'tableContent'])

/**
 * Tokens that readers do not see, or that are not running text: code, addresses, deleted words, pictures with their
 * alternative text.
 */
const HIDDEN = new Set<string>([
  'autolink',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'gfmFootnoteCall',
  'gfmFootnoteDefinitionLabel',
  'image',
  'reference',
  'resource',
  'strikethrough',
])

/** Tokens that contain the items of a list. */
const LISTS = new Set<string>(['listOrdered', 'listUnordered'])

/** Tokens that are counted as passed over. */
const BLOCKS_OF_CODE = new Set<string>(['codeFenced', 'codeIndented'])

/** Collects passages from the parser's events, which carry exact offsets. */
export class MarkdownWalk {
  private passages: Passage[] = []
  private readonly lists = new LinkLists()
  private isLinked = false
  unread: Unread = {}
  private readonly source: string
  /** The offset in the source that the events' offsets are relative to. */
  private base = 0
  private readonly builder: PassageBuilder
  private headlined: boolean
  /** Rank of the open heading; 0 outside headings. */
  private heading = 0
  private hidden = 0
  private emphasis = 0
  /** Whether a picture stands in this passage or directly before it. */
  private picture = false
  private open: OpenPassage | null = null

  /** `headlined` says that the headline is known already. */
  constructor(source: string, headlined: boolean) {
    this.source = source
    this.headlined = headlined
    this.builder = new PassageBuilder(source)
  }

  /** Reads the next events, whose offsets are relative to `base` in the source. */
  take(base: number, events: readonly Event[]): void {
    this.base = base
    for (const [kind, token] of events) {
      if (kind === 'enter') this.enter(token)
      else this.exit(token)
    }
  }

  /** Reads a paragraph without markup. */
  plain(start: number, end: number): void {
    this.builder.copy(start, end)
    this.close({ ...PLAIN, upright: true, unlinked: true })
  }

  /** Returns what was read and what was passed over. */
  finish(): Pick<Body, 'passages' | 'unread'> {
    addUnread(this.unread, 'link-list', this.lists.count)
    return { passages: this.lists.without(this.passages), unread: this.unread }
  }

  private enter(token: Token): void {
    if (this.hidden === 0 && BLOCKS_OF_CODE.has(token.type)) addUnread(this.unread, 'code')
    if (HIDDEN.has(token.type)) this.hidden += 1
    if (this.hidden > 0) return
    if (PASSAGES.has(token.type)) this.open = { ...PLAIN }
    else if (LISTS.has(token.type)) this.lists.enter()
    else if (token.type === 'link') this.isLinked = true
    else if (token.type === 'emphasis') this.emphasis += 1
    else if (token.type === 'atxHeading' || token.type === 'setextHeading') this.heading = this.rank(token)
    else if (token.type === 'htmlFlow') this.html(token)
    else if (this.open) this.show(token, this.open)
  }

  private exit(token: Token): void {
    if (HIDDEN.has(token.type)) this.hidden -= 1
    if (this.hidden > 0) return
    if (token.type === 'image') this.picture = true
    else if (LISTS.has(token.type)) this.lists.leave()
    else if (token.type === 'link') this.isLinked = false
    else if (token.type === 'emphasis') this.emphasis -= 1
    else if (token.type === 'atxHeading' || token.type === 'setextHeading') this.heading = 0
    else if (this.open && PASSAGES.has(token.type)) this.close(this.open)
  }

  private show(token: Token, open: OpenPassage): void {
    const [start, end] = this.range(token)
    if (token.type === 'htmlText') this.tag(start, end, open)
    else if (open.hiddenTag) return
    else if (token.type === 'lineEnding') this.builder.copy(start, end)
    else if (token.type === 'characterEscape') this.builder.decoded(this.source.charAt(start + 1), start, end)
    else if (token.type === 'characterReference') copyDecoded(this.builder, this.source, start, end)
    else if (token.type === 'data') {
      this.builder.copy(start, end)
      open.upright ||= this.emphasis === 0
      open.unlinked ||= !this.isLinked && /\S/.test(this.source.slice(start, end))
    }
  }

  private tag(start: number, end: number, open: OpenPassage): void {
    const written = this.source.slice(start, end)
    const tag = tagOf(written)
    if (!tag) return
    if (/\bcaption\s*=\s*["'“]/.test(written)) addUnread(this.unread, 'caption')
    if (open.hiddenTag) {
      if (tag.closing && tag.name === open.hiddenTag) open.hiddenTag = null
    } else if (tag.name === 'br') this.builder.decoded('\n', start, end)
    else if (tag.name === 'sup') this.builder.raise(tag.closing ? null : start)
    else if (tag.name === 'figcaption') open.captioned = true
    else if (tag.name === 'img') this.picture = true
    else if (!tag.closing && HIDDEN_TAGS.has(tag.name)) open.hiddenTag = tag.name
  }

  /** Reads a block of HTML. Its first heading of rank one is the headline, as in Markdown. */
  private html(token: Token): void {
    const [start, end] = this.range(token)
    const { passages, unread } = readHtml(this.source, start, end, this.headlined)
    this.unread = sumUnread(this.unread, unread)
    this.headlined ||= passages.some((passage) => passage.role === 'headline')
    append(this.passages, passages)
    this.picture = /<(?:img|picture)\b/i.test(this.source.slice(start, end))
  }

  private close(open: OpenPassage): void {
    const passage = this.builder.take(this.role(open))
    this.open = null
    if (!passage) return
    this.lists.add(passage, !open.unlinked)
    this.headlined ||= passage.role === 'headline'
    this.passages.push(passage)
    this.picture = false
  }

  private role(open: OpenPassage): PassageRole {
    if (this.heading > 0) return this.heading === 1 && !this.headlined ? 'headline' : 'heading'
    return open.captioned || (this.picture && !open.upright) ? 'caption' : 'body'
  }

  private rank(token: Token): number {
    const [start, end] = this.range(token)
    if (token.type === 'atxHeading') return /^#*/.exec(this.source.slice(start, end))?.[0].length ?? 0
    return this.source.charAt(end - 1) === '=' ? 1 : 2
  }

  private range(token: Token): [number, number] {
    return [this.base + token.start.offset, this.base + token.end.offset]
  }
}

/** What is known about the passage being collected. */
interface OpenPassage {
  /** Name of the open inline tag with hidden content. */
  hiddenTag: string | null
  /** Whether it has a word without emphasis: a line all in italics under a picture is its caption. */
  upright: boolean
  captioned: boolean
  /** Whether it has words outside links. */
  unlinked: boolean
}

const PLAIN: OpenPassage = { hiddenTag: null, upright: false, captioned: false, unlinked: false }
