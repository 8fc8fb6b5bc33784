import type { Body } from '../reading.ts'
import { addUnread } from '../unread.ts'
import { LineWalk } from './line-walk.ts'
import { type Language, readMarked } from './marked.ts'
import { contentOf, type Directive, directiveAt } from './rst-directives.ts'
import { RST_INLINE } from './rst-inline.ts'
import type { SourceLine } from './source-lines.ts'

/** A line of one mark over and over, under a heading or between two paragraphs. */
const isAdornment = (text: string): boolean => text.length < LONGEST_ADORNMENT && /^([!-/:-@[-`{-~])\1+$/.test(text)
const LONGEST_ADORNMENT = 500

/** Borders of tables. */
const GRID = /^\+(?:[-=]+\+)+$/
const SIMPLE = /^={2,}(?:\s+={2,})+$/

const FIELD = /^:([^:\n]{1,60}):(?:\s+(.*))?$/
const TARGET = /^(?:\.\.\s+(?:_|\|)|__\s)/
const FOOTNOTE = /^\.\.\s+\[[^\]]{1,60}\]\s+/
const COMMENT = /^\.\.(?:\s|$)/
const DOCTEST = /^>>>\s/
const ITEM = /^(?:[*+•‣-]|\(?(?:\d{1,3}|#|[a-zA-Z])[.)])\s+(?=\S)/
const LINE_BLOCK = /^\|\s+/
const DAY_NAMES = /^(?:date|published|pubdate|post)$/i

/** The fields of Nikola and the like, as comments: `.. date: 2024-03-22`. */
const COMMENT_FIELD = /^\.\.\s+(date|title):\s+(.*)$/

/** reStructuredText, as Docutils and Sphinx read it: https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html */
const RST: Language = { blocksOf: (lines) => new Walk(lines).read(), inline: RST_INLINE }

/** Reads reStructuredText from `start` to the end of the source. `headlined` says that the headline is known already. */
export const readRst = (source: string, start: number, headlined: boolean): Body =>
  readMarked(source, start, headlined, RST)

class Walk extends LineWalk {
  /** Indent of the paragraph before, if it ended with `::`, so that what is indented more is code; else null. */
  private beforeCode: number | null = null
  private titled = false

  protected block(line: SourceLine): void {
    const { text } = line
    const directive = directiveAt(line)
    if (text === '') this.at += 1
    else if (this.beforeCode !== null) this.literal(line, this.beforeCode)
    else if (directive) this.directive(directive)
    else if (COMMENT.test(text)) this.comment(line)
    else if (GRID.test(text)) this.table((next) => next.text !== '')
    else if (SIMPLE.test(text)) this.simpleTable()
    else if (DOCTEST.test(text)) this.passOver((next) => next.text !== '')
    else if (this.isOverlined()) this.heading(this.line(1), 3)
    else if (isAdornment(text)) this.at += 1
    else if (this.isUnderlined(line, this.line(1))) this.heading(line, 2)
    else if (FIELD.test(text)) this.field(line)
    else this.paragraph(line)
  }

  private heading({ start, end }: SourceLine, lines: number): void {
    this.add(this.titled ? 'heading' : 'title', start, end)
    this.titled = true
    this.at += lines
  }

  private isUnderlined({ text }: SourceLine, below: SourceLine): boolean {
    return isAdornment(below.text) && below.text.length >= Math.min(text.length, 3) && below.indent === 0
  }

  private isOverlined(): boolean {
    const [over, title, under] = [this.line(), this.line(1), this.line(2)]
    return isAdornment(over.text) && title.text !== '' && under.text === over.text
  }

  private field({ text, end, indent }: SourceLine): void {
    const [, name = '', written = ''] = FIELD.exec(text) ?? []
    if (DAY_NAMES.test(name) && written !== '') this.found.day ??= { written, offset: end - written.length }
    this.skip(indent)
  }

  private comment(line: SourceLine): void {
    const { text, start, end, indent } = line
    const [, name = '', written = ''] = COMMENT_FIELD.exec(text) ?? []
    const offset = end - written.length
    if (name === 'date') this.found.day ??= { written, offset }
    if (name === 'title') this.add('title', offset, end)
    const footnote = FOOTNOTE.exec(text)
    const isComment = name === '' && !TARGET.test(text) && !footnote
    if (isComment) this.skip(indent)
    else this.at += 1
    if (footnote) this.add('body', start + footnote[0].length, this.lastOfParagraph(line).end)
  }

  /** Passes over a line and all that is indented below it. */
  private skip(indent: number): void {
    this.at += contentOf(this.lines, this.at, indent).length + 1
  }

  private directive({ role, kind, words, caption, day, line }: Directive): void {
    if (day) this.found.day ??= day
    if (words && role === 'body') {
      this.at += 1
      this.add(role, words.start, this.lastOfParagraph(line).end)
      return
    }
    if (words) this.add(role, words.start, words.end)
    if (kind === 'read' || kind === 'figure') {
      this.at += 1
      while (FIELD.test(this.line().text)) this.at += 1
      if (kind === 'figure') this.figureCaption(line.indent)
      return
    }
    this.skip(line.indent)
    if (kind !== 'hidden') addUnread(this.found.unread, kind)
    if (caption) addUnread(this.found.unread, 'caption')
  }

  private figureCaption(indent: number): void {
    while (this.at < this.lines.length && this.line().text === '') this.at += 1
    const first = this.line()
    if (first.text === '' || first.indent <= indent) return
    this.at += 1
    this.add('caption', first.start, this.lastOfParagraph(first).end)
  }

  /** Passes over the code after a paragraph that ends with `::`: indented, or with a mark before every line. */
  private literal({ indent, text }: SourceLine, outer: number): void {
    this.beforeCode = null
    const mark = text.charAt(0)
    if (indent > outer) {
      this.at += contentOf(this.lines, this.at - 1, outer).length
      addUnread(this.found.unread, 'code')
    } else if (/[!-/:-@[-`{-~]/.test(mark)) this.passOver((next) => next.text.startsWith(mark))
  }

  private table(continues: (line: SourceLine) => boolean): void {
    while (this.at < this.lines.length && continues(this.line())) this.at += 1
    addUnread(this.found.unread, 'table')
  }

  /** Passes over a simple table: up to the border with a blank line after it. */
  private simpleTable(): void {
    let borders = 0
    this.table(({ text }) => {
      if (SIMPLE.test(text)) borders += 1
      return !(text === '' && borders > 1 && SIMPLE.test(this.line(-1).text))
    })
  }

  private passOver(continues: (line: SourceLine) => boolean): void {
    const begin = this.at
    while (this.at < this.lines.length && continues(this.line())) this.at += 1
    if (this.at > begin) addUnread(this.found.unread, 'code')
  }

  private paragraph(first: SourceLine): void {
    const lead = (ITEM.exec(first.text) ?? LINE_BLOCK.exec(first.text))?.[0].length ?? 0
    this.at += 1
    const last = this.lastOfParagraph(first)
    const isBeforeCode = last.text.endsWith('::')
    this.beforeCode = isBeforeCode ? first.indent : null
    this.add('body', first.start + lead, isBeforeCode ? last.end - 1 : last.end)
  }

  /** Returns the last line of a paragraph, and moves past it. What is indented otherwise is another paragraph. */
  private lastOfParagraph(first: SourceLine): SourceLine {
    const lead = ITEM.exec(first.text)?.[0].length ?? COMMENT.exec(first.text)?.[0].length
    let last = first
    for (; ; this.at++) {
      const { text, indent } = this.line()
      const fits = lead === undefined ? indent === first.indent : indent > first.indent
      if (text === '' || !fits || ITEM.test(text) || LINE_BLOCK.test(text)) return last
      if (isAdornment(text) || directiveAt(this.line())) return last
      last = this.line()
    }
  }
}
