import { DatabaseSync } from 'node:sqlite'
import { LONGEST_READING } from '../../src/earlier/index-file/open.ts'

/** All that an index file holds, in an order of its own, so that two can be compared however they were made. */
export function indexContent(file: string): string[] {
  const db = new DatabaseSync(file, { readOnly: true })
  db.exec('CREATE VIRTUAL TABLE temp.word USING fts5vocab(main, term, instance)')
  const terms = new Map<unknown, string[]>()
  for (const { term, doc } of db.prepare('SELECT term, doc FROM temp.word').all()) {
    terms.set(doc, [...(terms.get(doc) ?? []), String(term)])
  }
  const rows = db.prepare(`
    SELECT path, hex(blob) AS blob, published, live, reading.id AS id, sentences
    FROM article LEFT JOIN reading ON reading.article = article.id`)
  const lines = rows.all().map(({ id, sentences, ...row }) => {
    const told = String(sentences ?? '').split('\n')
    const found = told.map((line, nth) => [line, terms.get(Number(id) * LONGEST_READING + nth)?.sort()])
    return JSON.stringify([...Object.values(row), found])
  })
  db.close()
  return lines.sort()
}
