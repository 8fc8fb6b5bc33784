import type { Article, ArticleSource, Format, Passage, Problem } from '../model/index.ts'
import { readHead } from './head/head.ts'
import { publication } from './head/published.ts'
import { readHtml } from './html/html.ts'
import { detectLanguage } from './language.ts'
import { lineIndex } from './lines.ts'
import { readMarkdown } from './markdown/markdown.ts'
import { maskModules, maskTemplates } from './passage/masks.ts'
import { PassageBuilder } from './passage/passage-builder.ts'
import { readText } from './passage/plain-text.ts'
import type { Body, Mistake } from './reading.ts'
import { lineSuppressions, maskSuppressions } from './suppressions.ts'

/** How to read articles. */
export interface ReadOptions {
  /** BCP 47 tag that says whether 03/04/2024 is 4 March (`en-US`, the default) or 3 April. */
  locale?: string
}

/** Reads an article. Never throws: what cannot be read is named in `problems`, and the rest is read. */
export function readArticle(source: ArticleSource, options: ReadOptions = {}): Article {
  const { format, head, body, passages, published, datedBy, misdated, mistakes } = takeApart(source, options)
  const { text, path = null, title = null } = source
  const problems = problemsOf([...head.mistakes, ...mistakes, ...fallbackMistakes(body)], text, path)
  const language = detectLanguage(opening(passages))
  const suppressions = [...head.suppressions, ...lineSuppressions(text, format)]
  return { path, title, text, format, published, datedBy, misdated, language, passages, suppressions, problems }
}

/**
 * Returns an article's passages, its day of publication (YYYY-MM-DD) and whether its front matter marks it as a draft.
 */
export function readPassages(
  source: ArticleSource,
  options: ReadOptions = {},
): Pick<Article, 'passages' | 'published'> & { isDraft: boolean } {
  const { head, passages, published } = takeApart(source, options)
  return { passages, published, isDraft: head.isDraft }
}

function takeApart(source: ArticleSource, { locale = 'en-US' }: ReadOptions) {
  const { text, path = null, title = null } = source
  const format = source.format ?? formatOf(path)
  const masked = mask(text, format, path)
  const head = readHead(text, masked, text.startsWith('\uFEFF') ? 1 : 0, format)
  const headlined = title !== null || head.passages.some(({ role }) => role === 'headline')
  const body = readBody(masked, head.bodyStart, format, headlined || (format === 'text' && path === null))
  const day = publication(source, head.day ?? body.day, locale)
  return { format, head, body, passages: [...titlePassages(title), ...head.passages, ...body.passages], ...day }
}

/** Tells whether the front matter marks the article as a draft. Reads only the head of the file. */
export function isDraft({ text, path = null, format }: ArticleSource): boolean {
  const kind = format ?? formatOf(path)
  return readHead(text, mask(text, kind, path), text.startsWith('\uFEFF') ? 1 : 0, kind).isDraft
}

/** Returns the day of publication (YYYY-MM-DD), or null. Reads no more of the file than needed. */
export function publishedOn(source: ArticleSource, { locale = 'en-US' }: ReadOptions = {}): string | null {
  const { text, path = null } = source
  const format = source.format ?? formatOf(path)
  const masked = mask(text, format, path)
  const head = readHead(text, masked, text.startsWith('\uFEFF') ? 1 : 0, format)
  const inFile = head.day ?? (format === 'html' ? readBody(masked, head.bodyStart, format, true).day : null)
  return publication(source, inFile, locale).published
}

function formatOf(path: string | null): Format {
  if (path === null) return 'text'
  if (/\.(?:md|mdx|markdown)$/i.test(path)) return 'markdown'
  return /\.x?html?$/i.test(path) ? 'html' : 'text'
}

/**
 * Returns the text with what readers do not see replaced, same length: template tags, and in plain text the notes to
 * factlint.
 */
function mask(text: string, format: Format, path: string | null): string {
  if (format === 'text') return maskSuppressions(text)
  return maskTemplates(path && /\.mdx$/i.test(path) ? maskModules(text) : text)
}

function readBody(source: string, start: number, format: Format, headlined: boolean): Body {
  if (format === 'markdown') return readMarkdown(source, start, headlined)
  if (format === 'html') return readHtml(source, start, source.length, headlined)
  return readText(source, start, headlined)
}

function titlePassages(title: string | null): Passage[] {
  if (title === null) return []
  const builder = new PassageBuilder(title, 'title')
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
