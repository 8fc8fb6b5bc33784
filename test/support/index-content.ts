import { DatabaseSync } from 'node:sqlite'

/** All that an index file holds, in an order of its own, so that two can be compared however they were made. */
export function indexContent(file: string): string[] {
  const db = new DatabaseSync(file, { readOnly: true })
  db.exec('CREATE VIRTUAL TABLE temp.word USING fts5vocab(main, term, instance)')
  const terms = new Map<unknown, string[]>()
  for (const { term, doc } of db.prepare('SELECT term, doc FROM temp.word').all()) {
    terms.set(doc, [...(terms.get(doc) ?? []), String(term)])
  }
  const rows = db.prepare(`
    SELECT path, hex(blob) AS blob, published, live, sentence.id AS id, start, length, numbers
    FROM article LEFT JOIN sentence ON sentence.article = article.id`)
  const lines = rows.all().map(({ id, ...row }) => JSON.stringify([...Object.values(row), terms.get(id)?.sort()]))
  db.close()
  return lines.sort()
}
