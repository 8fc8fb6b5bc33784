import type { DatabaseSync } from 'node:sqlite'
import type { IndexedArticle, IndexedNumber, IndexQuery } from '../../archive/index-entry.ts'
import type { TreeFile } from '../../host/git/git-objects.ts'
import { dayFromNumber, dayNumber } from './days.ts'
import { LONGEST_READING } from './open.ts'
import { figuresIn, linesIn, termsIn, unpacked } from './packed.ts'

/** A sentence of an earlier article that a question found. Offsets count in the file. */
export interface FoundSentence extends TreeFile {
  published: string
  start: number
  end: number
  numbers: IndexedNumber[]
}

/** The index of earlier articles: what was read of each, ever, and which of them are in the tree. */
export interface ArticleIndex {
  /** Id of the tree that it is up to date with; null where it never was with one. */
  readonly tree: string | null
  /** Whether this content was read at this path before. */
  has(file: TreeFile): boolean
  /** Keeps what was read, all of it or nothing. */
  add(articles: readonly IndexedArticle[]): void
  /** Says which contents the tree has: of `paths` those in `files` alone, or (null) no others than `files`. */
  recordTree(tree: string, files: readonly TreeFile[], paths: readonly string[] | null): void
  /** Says that it holds one share of the articles, "2/7", and no more. */
  markShare(share: string): void
  /** Sentences that a question is about, at most `limit`: the latest, or after a day the first ones. */
  search(query: IndexQuery, limit: number): FoundSentence[]
  /**
   * Number of articles in the tree, of those of which nothing is kept (no day of publication, no text, or a draft that is left
   * out), and of sentences with numbers.
   */
  size(): { articles: number; leftOut: number; sentences: number }
  close(): void
}

/** Room for the readings of one day; with it the last sentence of the year 9999 still has a number that is exact. */
const DAY = 2 ** 24
/** Number of the first sentence of a day. */
const numberOf = (day: string): number => dayNumber(day) * DAY * LONGEST_READING

const searchSql = (order: 'ASC' | 'DESC') => `
  SELECT path, blob, published, sentences, term.rowid % ${LONGEST_READING} AS nth
  FROM term JOIN reading ON reading.id = term.rowid / ${LONGEST_READING} JOIN article ON article.id = reading.article
  WHERE term MATCH ? AND term.rowid >= ? AND term.rowid < ? AND live
  ORDER BY term.rowid ${order} LIMIT ?`

/** The index that a database of `openIndexFile` holds. */
export function articleIndex(db: DatabaseSync): ArticleIndex {
  const sql = {
    tree: db.prepare("SELECT value FROM meta WHERE key = 'tree'"),
    setShare: db.prepare("INSERT OR REPLACE INTO meta VALUES ('share', ?)"),
    setTree: db.prepare("INSERT OR REPLACE INTO meta VALUES ('tree', ?)"),
    has: db.prepare('SELECT 1 FROM article WHERE path = ? AND blob = ?'),
    article: db.prepare('INSERT OR IGNORE INTO article (path, blob, published, live) VALUES (?, ?, ?, 0) RETURNING id'),
    last: db.prepare('SELECT max(id) AS id FROM reading WHERE id < ?'),
    reading: db.prepare('INSERT INTO reading VALUES (?, ?, ?)'),
    term: db.prepare('INSERT INTO term (rowid, terms) VALUES (?, ?)'),
    noneLive: db.prepare('UPDATE article SET live = 0 WHERE live'),
    notLive: db.prepare('UPDATE article SET live = 0 WHERE path = ?'),
    live: db.prepare('UPDATE article SET live = 1 WHERE path = ? AND blob = ?'),
    ask: { before: db.prepare(searchSql('DESC')), after: db.prepare(searchSql('ASC')) },
    size: db.prepare(
      `SELECT (SELECT count(*) FROM article WHERE live) AS articles,
        (SELECT count(*) FROM article WHERE live AND published IS NULL) AS leftOut,
        (SELECT total(length(sentences) - length(replace(sentences, char(10), '')) + 1)
          FROM reading JOIN article ON article.id = reading.article WHERE live) AS sentences`,
    ),
  }
  const atOnce = (work: () => void) => {
    db.exec('BEGIN IMMEDIATE')
    try {
      work()
      db.exec('COMMIT')
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK')
      throw error
    }
  }
  return {
    get tree() {
      return (sql.tree.get()?.value as string | undefined) ?? null
    },
    has: ({ path, blob }) => sql.has.get(path, bytes(blob)) !== undefined,
    add: (articles) => atOnce(() => addAll(sql, articles)),
    recordTree: (tree, files, paths) =>
      atOnce(() => {
        if (paths === null) sql.noneLive.run()
        for (const path of paths ?? []) sql.notLive.run(path)
        for (const { path, blob } of files) sql.live.run(path, bytes(blob))
        sql.setTree.run(tree)
      }),
    markShare: (share) => {
      sql.setShare.run(share)
    },
    search({ terms, from, to }, limit) {
      const match = terms.map((group) => `(${group.map((term) => `"${term}"`).join(' OR ')})`).join(' AND ')
      const [first, last] = [
        from === null ? 0 : numberOf(from),
        to === null ? Number.MAX_SAFE_INTEGER : numberOf(to) + DAY * LONGEST_READING,
      ]
      const rows = sql.ask[from !== null && to === null ? 'after' : 'before'].all(match, first, last, limit)
      return rows.map((row) => foundIn(row as never))
    },
    size: () => sql.size.get() as never,
    close: () => db.close(),
  }
}

/** Readings go in by their number: a full-text index takes ascending numbers fastest. */
function addAll(
  sql: Record<'article' | 'last' | 'reading' | 'term', ReturnType<DatabaseSync['prepare']>>,
  articles: readonly IndexedArticle[],
): void {
  const next = new Map<number, number>()
  const readings = articles.flatMap((entry) => {
    const { path, blob, published } = entry
    const row = sql.article.get(path, bytes(blob), published === null ? null : dayNumber(published))
    if (published === null || row === undefined) return []
    const day = dayNumber(published)
    return inParts(linesIn(entry)).map((lines) => {
      const number = next.get(day) ?? firstFree(sql.last, day)
      next.set(day, number + 1)
      return { number, article: row.id as number, lines }
    })
  })
  for (const { number, article, lines } of readings.sort((a, b) => a.number - b.number)) {
    sql.reading.run(number, article, lines.map(figuresIn).join('\n'))
    for (const [nth, line] of lines.entries()) sql.term.run(number * LONGEST_READING + nth, termsIn(line))
  }
}

const inParts = (lines: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(lines.length / LONGEST_READING) }, (_, i) =>
    lines.slice(i * LONGEST_READING, (i + 1) * LONGEST_READING),
  )

function firstFree(last: ReturnType<DatabaseSync['prepare']>, day: number): number {
  const { id } = last.get((day + 1) * DAY) as { id: number | null }
  return id === null || id < day * DAY ? day * DAY : id + 1
}

const bytes = (hex: string): Uint8Array => Buffer.from(hex, 'hex')

interface Row {
  path: string
  blob: Uint8Array
  published: number
  /** Those of its reading. */
  sentences: string
  /** Which of them was found, from 0. */
  nth: number
}

const foundIn = ({ path, blob, published, sentences, nth }: Row): FoundSentence => ({
  path,
  blob: Buffer.from(blob).toString('hex'),
  published: dayFromNumber(published),
  ...unpacked(sentences.split('\n')[nth] as string),
})
