import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The demo newsroom before its pull request. */
export const NEWSROOM = join(import.meta.dirname, '../test/fixtures/newsroom/base')
/** Whole articles of ordinary length. */
const ARTICLES = join(import.meta.dirname, 'articles')

/** A whole article. */
export interface Text {
  path: string
  text: string
}

/** Returns the articles in a folder; by default those of the benchmark. */
export function articlesOf(folder: string = ARTICLES): Text[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(md|html|txt)$/.test(name))
    .sort()
    .map((name) => ({ path: join('articles', name), text: readFileSync(join(folder, name), 'utf8') }))
}

/** Returns at most `most` of the articles, taken evenly from all. */
export const evenly = (all: readonly Text[], most: number): Text[] =>
  all.filter((_, i) => Math.floor((i * most) / all.length) !== Math.floor(((i - 1) * most) / all.length))

/** Returns a paragraph of about `bytes` bytes in which every sentence has numbers, a date and a quotation. */
export function paragraph(bytes: number): Text {
  const sentence =
    'The ship left on 3 March 2024 with 40 tonnes of food, and “12 people were aboard”, the harbour said. '
  return { path: 'articles/long.md', text: sentence.repeat(Math.ceil(bytes / Buffer.byteLength(sentence))) }
}
