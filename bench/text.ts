import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The demo newsroom before its pull request. */
export const NEWSROOM = join(import.meta.dirname, '../test/fixtures/newsroom/base')
const ARTICLES = join(NEWSROOM, 'articles')

/** The demo newsroom's articles, each whole. */
export function demoArticles(): { path: string; text: string }[] {
  return readdirSync(ARTICLES, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(md|html|txt)$/.test(name))
    .sort()
    .map((name) => ({ path: join('articles', name), text: readFileSync(join(ARTICLES, name), 'utf8') }))
}
