import type { UnreadKind } from '../../model/index.ts'
import { isRunning } from '../passage/running-text.ts'
import type { Body } from '../reading.ts'
import { addUnread } from '../unread.ts'
import { LineWalk } from './line-walk.ts'
import { type Language, readMarked } from './marked.ts'
import type { SourceLine } from './source-lines.ts'

/** Lines that open and close a block whose content is passed over. */
const HIDING: readonly [RegExp, UnreadKind | null][] = [
  [/^(?:-{4,}|\.{4,}|`{3,}\w*|~{3,}\w*)$/, 'code'],
  [/^\+{4,}$/, 'code'],
  [/^\/{4,}$/, null],
  [/^[|,:!]={3,}$/, 'table'],
]

/** Lines that open and close a block that is read: sidebars, examples, quotations. */
const TRANSPARENT = /^(?:\*{4,}|={4,}|_{4,}|--|'{3,}|<{3,}|\+)$/

const ATTRIBUTE = /^:!?([\w-]+)!?:(?:\s+(.*))?$/
const COMMENT = /^\/\/(?!\/)/
const STYLE = /^\[(?:\[.*\]|.*)\]$/
const HEADING = /^(={1,6}|#{1,6})\s+(?=\S)/
const UNDERLINE = /^(?:={3,}|-{3,}|~{3,}|\^{3,})$/
const BLOCK_MACRO = /^[a-z]+::[^\s[\]]*\[(.*)\]$/
const PICTURE = /^image::/
const CAPTION = /^\.(?=[^\s.])/
const ITEM = /^(?:[*\-.]{1,6}|\d{1,3}\.|[a-z]\.|<(?:\d{1,2}|\.)>)\s+(?=\S)/
const TERM = /(?:::{1,3}|;;)(?:\s|$)/
const ADMONITION = /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):\s+(?=\S)/
const DAY_NAMES = new Set(['revdate', 'date', 'docdate', 'page-date', 'published'])

/** AsciiDoc, as Asciidoctor reads it: https://docs.asciidoctor.org/asciidoc/latest/syntax-quick-reference/ */
const ASCIIDOC: Language = {
  blocksOf: (lines) => new Walk(lines).read(),
  inline: new RegExp(
    [
      /"`(?<show>[^`]{1,500})`"|'`(?<show>[^`]{1,500})`'/,
      /``[^`\n]{1,500}``|`[^`\n]{1,500}`|\+\+\+[^+]{1,500}\+\+\+/,
      /(?:stem|latexmath|asciimath):\[(?<formula>[^\]]{0,500})\]/,
      /(?:footnote(?:ref)?|icon|image|kbd|btn|menu|pass|indexterm2?|anchor|bibitem):[^\s[\]]{0,200}\[[^\]]{0,1000}\]/,
      /(?:(?:link|xref|mailto):|(?:https?|ftp|irc):\/\/)[^\s[\]]{1,500}\[(?<show>[^\]]{0,500}?)(?:\^|,\s*[a-z]+=[^\]]{0,200})?\]/,
      /<<[^<>,\n]{1,200},(?<show>[^<>]{1,300})>>|<<[^<>\n]{1,200}>>|\[\[[^\]\n]{1,100}\]\]/,
      /\(\(\([^()]{1,200}\)\)\)|\(\((?<show>[^()]{1,200})\)\)/,
      /(?:\[[^\]\n]{1,100}\])?##(?<show>[^#]{1,500})##|(?:\[[^\]\n]{1,100}\])?(?<![\w#&])#(?<show>[^\s#](?:[^#]{0,500}[^\s#])?)#(?![\w#])/,
      /\^(?<raise>[^\s^]{1,40})\^|~(?<show>[^\s~]{1,40})~/,
      /\*\*(?<show>[^*]{1,500})\*\*|(?<![\w*])\*(?<show>[^\s*](?:[^*]{0,500}[^\s*])?)\*(?![\w*])/,
      /__(?<show>[^_]{1,500})__|(?<![\w_])_(?<show>[^\s_](?:[^_]{0,500}[^\s_])?)_(?![\w_])/,
      /\{(?<blank>nbsp|sp)\}|\{[a-z0-9][\w-]{0,50}\}|\s\+$/,
    ]
      .map(({ source }) => source)
      .join('|'),
    'gdmu',
  ),
}

/** Reads AsciiDoc from `start` to the end of the source. `headlined` says that the headline is known already. */
export const readAsciidoc = (source: string, start: number, headlined: boolean): Body =>
  readMarked(source, start, headlined, ASCIIDOC)

class Walk extends LineWalk {
  /** The attribute list above the next block: `[source,ruby]`. */
  private style = ''

  protected block(line: SourceLine): void {
    const { text, indent } = line
    const hiding = HIDING.find(([mark]) => mark.test(text))
    if (text === '' || COMMENT.test(text)) this.at += 1
    else if (this.attribute(line)) this.at += 1
    else if (hiding) this.hide(text, this.styled() ?? hiding[1])
    else if (this.isUnderlined()) this.heading(line, 0, this.line(1).text.startsWith('=') ? 1 : 2, 2)
    else if (TRANSPARENT.test(text)) {
      const kind = text === '--' ? this.styled() : null
      if (kind) this.hide(text, kind)
      else this.at += 1
    } else if (STYLE.test(text)) {
      this.style = text
      this.at += 1
    } else if (HEADING.test(text)) {
      const [mark = '', marks = ''] = HEADING.exec(text) ?? []
      this.heading(line, mark.length, marks.length, 1)
    } else if (BLOCK_MACRO.test(text)) this.macro(text)
    else if (CAPTION.test(text)) this.caption(line)
    else this.paragraph(indent)
  }

  private heading(line: SourceLine, mark: number, rank: number, lines: number): void {
    this.add(rank === 1 ? 'title' : 'heading', line.start + mark, line.end)
    this.at += lines
    if (rank === 1) this.header()
  }

  /** Reads the lines right below the title: author, revision, attributes. */
  private header(): void {
    for (; this.line().text !== ''; this.at++) {
      if (this.attribute(this.line()) || COMMENT.test(this.line().text)) continue
      const { text, start } = this.line()
      const day = /\d{4}-\d\d-\d\d|\d{1,2} \p{L}+ \d{4}|\p{L}+ \d{1,2}, \d{4}/u.exec(text)
      if (day) this.found.day ??= { written: day[0], offset: start + day.index }
    }
  }

  private attribute({ text, start, end }: SourceLine): boolean {
    const found = ATTRIBUTE.exec(text)
    if (!found) return false
    const written = found[2] ?? ''
    if (DAY_NAMES.has((found[1] ?? '').toLowerCase()) && written !== '')
      this.found.day ??= { written, offset: end - written.length }
    return start < end
  }

  /** Returns what the attribute list above makes of a block; null for running text. */
  private styled(): UnreadKind | null {
    if (/^\[(?:source|listing|literal|,)/.test(this.style)) return 'code'
    return /^\[(?:stem|latexmath|asciimath)/.test(this.style) ? 'formula' : null
  }

  private hide(mark: string, kind: UnreadKind | null): void {
    const close = /^[`~]/.test(mark) ? mark.replace(/\w+$/, '') : mark
    for (this.at += 1; this.at < this.lines.length && this.line().text !== close; this.at++);
    this.at += 1
    this.style = ''
    if (kind) addUnread(this.found.unread, kind)
  }

  private macro(text: string): void {
    if (/\b(?:title|caption)=/.test(text)) addUnread(this.found.unread, 'caption')
    this.at += 1
    this.style = ''
  }

  /** Reads the title of the next block, which is a caption above a picture. */
  private caption(line: SourceLine): void {
    this.at += 1
    while (STYLE.test(this.line().text)) this.at += 1
    this.add(PICTURE.test(this.line().text) ? 'caption' : 'heading', line.start + 1, line.end)
  }

  private isUnderlined(): boolean {
    const [{ text }, below] = [this.line(), this.line(1)]
    return UNDERLINE.test(below.text) && /^\w/.test(text) && Math.abs(text.length - below.text.length) < 2
  }

  /** Reads lines up to a blank one, or to a mark of a block. List items are paragraphs of their own. */
  private paragraph(indent: number): void {
    const begin = this.at
    const first = this.line()
    const kind = this.styled()
    const isItem = ITEM.test(first.text)
    this.style = ''
    let last = first
    for (this.at += 1; this.continues(this.line()); this.at++) last = this.line()
    const words = this.lines.slice(begin, this.at)
    const isLiteral = indent > 0 && !isItem && !TERM.test(first.text)
    if (kind || (isLiteral && !isRunning(words.map(({ text }) => text).join('\n')))) {
      addUnread(this.found.unread, kind ?? 'code')
      return
    }
    const lead = (ITEM.exec(first.text) ?? ADMONITION.exec(first.text))?.[0].length ?? 0
    const term = TERM.exec(first.text)
    if (!term) this.add('body', first.start + lead, last.end)
    else {
      this.add('body', first.start + lead, first.start + term.index)
      this.add('body', first.start + term.index + term[0].length, last.end)
    }
  }

  private continues({ text }: SourceLine): boolean {
    if (text === '' || COMMENT.test(text) || ITEM.test(text) || TERM.test(text)) return false
    return !HIDING.some(([mark]) => mark.test(text)) && !TRANSPARENT.test(text) && !BLOCK_MACRO.test(text)
  }
}
