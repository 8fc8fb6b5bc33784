import { DatabaseSync } from 'node:sqlite'
import { articleOfNames } from '../../../src/earlier/index-file/article-index.ts'
import { LONGEST_READING } from '../../../src/earlier/index-file/open.ts'

/** All that an index file holds, in an order of its own, so that two can be compared however they were made. */
export function indexContent(file: string): string[] {
  const db = new DatabaseSync(file, { readOnly: true })
  db.exec('CREATE VIRTUAL TABLE temp.word USING fts5vocab(main, term, instance)')
  const terms = new Map<unknown, string[]>()
  for (const { term, doc } of db.prepare('SELECT term, doc FROM temp.word').all()) {
    terms.set(doc, [...(terms.get(doc) ?? []), String(term)])
  }
  db.exec('CREATE VIRTUAL TABLE temp.named USING fts5vocab(main, name, instance)')
  const names = new Map<unknown, string[]>()
  for (const { term, doc } of db.prepare('SELECT term, doc FROM temp.named').all()) {
    const article = articleOfNames(Number(doc))
    names.set(article, [...(names.get(article) ?? []), String(term)])
  }
  const rows = db.prepare(`
    SELECT article.id AS article, path, hex(blob) AS blob, published, live, reading.id AS id, sentences
    FROM article LEFT JOIN reading ON reading.article = article.id`)
  const lines = rows.all().map(({ article, id, sentences, ...row }) => {
    const told = String(sentences ?? '').split('\n')
    const found = told.map((line, nth) => [line, terms.get(Number(id) * LONGEST_READING + nth)?.sort()])
    return JSON.stringify([...Object.values(row), found, names.get(article)?.sort()])
  })
  db.close()
  return lines.sort()
}
