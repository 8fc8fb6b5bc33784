import { lineIndex } from '../base/lines.ts'
import type { Article, ArticleSource, Format, Passage, Problem } from '../model/index.ts'
import { formatOf } from './format.ts'
import { datelineOf } from './head/dateline.ts'
import { type Head, readHead } from './head/head.ts'
import { publication } from './head/published.ts'
import { readHtml } from './html/html.ts'
import { detectLanguage, isEnglish, isForeign } from './language.ts'
import { readMarkdown } from './markdown/markdown.ts'
import { readAsciidoc } from './marked/asciidoc.ts'
import { readRst } from './marked/rst.ts'
import { mask } from './mask.ts'
import type { MaskedText } from './passage/masks.ts'
import { PassageBuilder } from './passage/passage-builder.ts'
import { readLines, readText } from './passage/plain-text.ts'
import type { Body, Mistake } from './reading.ts'
import { type SeenText, seeThrough } from './seen/see-through.ts'
import { lineSuppressions } from './suppressions.ts'
import { sumUnread } from './unread.ts'

/** How to read articles. */
export interface ReadOptions {
  /** BCP 47 tag that says whether 03/04/2024 is 4 March (`en-US`, the default) or 3 April. */
  locale?: string
}

/** Reads an article. Never throws: what cannot be read is named in `problems`, and the rest is read. */
export function readArticle(source: ArticleSource, options: ReadOptions = {}): Article {
  const { head, body, seen, mistakes, ...parts } = takeApart(source, options)
  const { text, path = null, title = null } = source
  const all = [...head.mistakes, ...mistakes, ...seen.mistakes, ...fallbackMistakes(body)]
  const problems = problemsOf(all, text, path)
  const suppressions = [...head.suppressions, ...lineSuppressions(text, parts.format)]
  return { path, title, text, ...parts, suppressions, problems }
}

/** What of an article is read without its notes and mistakes. */
export interface ReadPassages extends Pick<Article, 'passages' | 'published' | 'format'> {
  isDraft: boolean
  /** The offset at which the body begins. */
  bodyStart: number
  /** Whether the markup is not read, because that would take too long. */
  isReadAsPlain: boolean
}

/** Returns an article's passages, its day of publication (YYYY-MM-DD), and how it was read. */
export function readPassages(source: ArticleSource, options: ReadOptions = {}): ReadPassages {
  const { head, body, passages, published, format } = takeApart(source, options)
  const isReadAsPlain = body.fallback !== null
  return { passages, published, format, isDraft: head.isDraft, bodyStart: head.bodyStart, isReadAsPlain }
}

function takeApart(source: ArticleSource, { locale = 'en-US' }: ReadOptions) {
  const { path = null, title = null } = source
  const { format, masked, head, seen } = readTop(source)
  const headlined = title !== null || head.passages.some(({ role }) => role === 'headline')
  const body = readBody(masked.text, head.bodyStart, format, headlined || (format === 'text' && path === null))
  const day = publication(source, head.day ?? body.day, datelineOf(body.passages), locale)
  const all = [...titlePassages(title), ...head.passages, ...body.passages]
  const language = detectLanguage(opening(all))
  const passages = language === 'en' ? withoutForeign(all) : all
  const unread = sumUnread(masked.unread, body.unread, { foreign: all.length - passages.length })
  return { format, head, body, passages, language, unread, seen, ...day }
}

/** Leaves out body text in another language, and what only may be where more of it is surely foreign than English. */
function withoutForeign(all: readonly Passage[]): Passage[] {
  const body = all.filter(({ role }) => role === 'body')
  const foreign = new Set(body.filter(({ text }) => isForeign(text)))
  if (foreign.size === 0) return [...all]
  const english = new Set(body.filter(({ text }) => isEnglish(text)))
  const isMostlyForeign = foreign.size > english.size
  return all.filter(
    (passage) => passage.role !== 'body' || !(foreign.has(passage) || (isMostlyForeign && !english.has(passage))),
  )
}

/** Reads the head of a file, and finds its format. */
function readTop(source: ArticleSource): { format: Format; masked: MaskedText; head: Head; seen: SeenText } {
  const { path = null } = source
  const format = source.format ?? formatOf(path)
  const seen = seeThrough(source.text)
  const { text } = seen
  const masked = mask(text, format)
  return { format, masked, head: readHead(text, masked.text, text.startsWith('\uFEFF') ? 1 : 0, format), seen }
}

/** Tells whether the front matter marks the article as a draft. Reads only the head of the file. */
export const isDraft = (source: ArticleSource): boolean => readTop(source).head.isDraft

/** Returns the day of publication (YYYY-MM-DD), or null. Reads no more of the file than needed. */
export function publishedOn(source: ArticleSource, { locale = 'en-US' }: ReadOptions = {}): string | null {
  const { format, masked, head } = readTop(source)
  const inFile = head.day ?? (DATED.has(format) ? readBody(masked.text, head.bodyStart, format, true).day : null)
  const known = publication(source, inFile, null, locale)
  if (known.published !== null && known.datedBy !== 'first-commit') return known.published
  const top = readBody(masked.text.slice(0, head.bodyStart + LONGEST_TOP), head.bodyStart, format, true)
  return publication(source, inFile, datelineOf(top.passages), locale).published
}

/** How much of a text is read for its dateline, in UTF-16 units. */
const LONGEST_TOP = 2000

/** Formats whose body states the day of publication in its own markup. */
const DATED: ReadonlySet<Format> = new Set(['html', 'asciidoc', 'rst'])

function readBody(source: string, start: number, format: Format, headlined: boolean): Body {
  if (format === 'markdown' || format === 'mdx') return readMarkdown(source, start, headlined, format)
  if (format === 'html') return readHtml(source, start, source.length, headlined)
  if (format === 'asciidoc') return readAsciidoc(source, start, headlined)
  if (format === 'rst') return readRst(source, start, headlined)
  if (format === 'docx') return readLines(source, start, headlined)
  return readText(source, start, headlined)
}

function titlePassages(title: string | null): Passage[] {
  if (title === null) return []
  const builder = new PassageBuilder(seeThrough(title).text, 'title')
  builder.copy(0, title.length)
  const passage = builder.take('headline')
  return passage ? [passage] : []
}

const fallbackMistakes = ({ fallback }: Body): Mistake[] =>
  fallback === null
    ? []
    : [{ offset: null, message: `Read as plain text instead of Markdown, because it has ${fallback}: split it up.` }]

function problemsOf(mistakes: readonly Mistake[], text: string, path: string | null): Problem[] {
  if (mistakes.length === 0) return []
  const lines = lineIndex(text)
  return mistakes.map(({ offset, message }) => {
    const place = offset === null ? { line: null, column: null } : lines.at(offset)
    return { path, ...place, message }
  })
}

/** Returns enough of the visible text to detect its language. */
function opening(passages: readonly Passage[]): string {
  let text = ''
  for (const passage of passages) {
    if (text.length > 10_000) break
    text += `${passage.text.slice(0, 10_000)}\n`
  }
  return text
}
