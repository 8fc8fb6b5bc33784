import { readArticle, sourceRange } from '../../src/article/index.ts'
import type { Article, ArticleSource, Passage } from '../../src/model/index.ts'

/** Reads Markdown, HTML or text as a whole file. */
export const markdown = (text: string): Article => readArticle({ text, path: 'a.md' })
export const html = (text: string): Article => readArticle({ text, path: 'a.html' })
export const plain = (text: string): Article => readArticle({ text, path: 'a.txt' })

/** What a reader sees, as `role: words`. */
export const seen = (article: Article): string[] => article.passages.map(({ role, text }) => `${role}: ${text}`)

/** The passage and the source that show `words`; fails where they are not shown. */
export function sourceOf(article: Article, words: string): string {
  const passage = article.passages.find(({ text }) => text.includes(words))
  if (!passage) throw new Error(`not shown: ${words}\n${seen(article).join('\n')}`)
  const start = passage.text.indexOf(words)
  const range = sourceRange(passage, { start, end: start + words.length })
  return fieldOf(article, passage).slice(range.start, range.end)
}

/** The text that a passage's offsets count in. */
export const fieldOf = (article: Article, passage: Passage): string =>
  passage.in === 'title' ? (article.title ?? '') : article.text

/** Published, datedBy, and the messages of problems with their lines. */
export function dating(source: ArticleSource, locale?: string): unknown[] {
  const { published, datedBy, problems } = readArticle(source, locale ? { locale } : {})
  return [published, datedBy, ...problems.map(({ line, column, message }) => `${line}:${column} ${message}`)]
}
