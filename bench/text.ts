import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const NEWSROOM = join(import.meta.dirname, '../test/fixtures/newsroom/base/articles')

/** The demo newsroom's articles, each whole. */
export function demoArticles(): { path: string; text: string }[] {
  return readdirSync(NEWSROOM, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(md|html|txt)$/.test(name))
    .sort()
    .map((name) => ({ path: join('articles', name), text: readFileSync(join(NEWSROOM, name), 'utf8') }))
}
