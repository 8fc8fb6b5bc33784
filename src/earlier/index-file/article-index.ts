import type { DatabaseSync } from 'node:sqlite'
import type { IndexedArticle, IndexedNumber, IndexQuery } from '../../archive/index-entry.ts'
import type { TreeFile } from '../../host/git/git-objects.ts'
import { dayFromNumber, dayNumber } from './days.ts'
import { firstByDay } from './first-by-day.ts'
import { LONGEST_READING } from './open.ts'
import { figuresIn, linesIn, termsIn, unpacked } from './packed.ts'
import { atOnce, closeIndex, seal } from './seal.ts'
import { type UnreadArticles, unreadArticles } from './unread-articles.ts'

/** A sentence of an earlier article that a query found. Its offsets count in the file (UTF-16, half-open). */
export interface FoundSentence extends TreeFile {
  published: string
  start: number
  end: number
  numbers: IndexedNumber[]
}

/** An earlier article with a name. */
export interface NamedArticle extends TreeFile {
  published: string
}

/** The index of earlier articles: what was ever read of each, and which of them are in the current tree. */
export interface ArticleIndex {
  /** The id of the tree that the index is up to date with; null for a new index. */
  readonly tree: string | null
  /** The articles that were not read so far. */
  readonly unread: UnreadArticles
  /** Tells whether this content was read at this path before, or its words were taken. */
  has(file: TreeFile): boolean
  /** Stores what was read of the articles, in one transaction. */
  add(articles: readonly IndexedArticle[]): void
  /**
   * Records which contents the tree has. With `paths`, only these are updated, to the contents in `files`; with null,
   * the tree has exactly `files`.
   */
  recordTree(tree: string, files: readonly TreeFile[], paths: readonly string[] | null): void
  /** Returns the report kept under a key; null if it is another's or there is none. */
  keptReport(key: string): string | null
  /** Keeps a report, in place of any other. */
  keepReport(key: string, report: string): void
  /** Records that the index contains only one share of the articles, such as "2/7". */
  markShare(share: string): void
  /** Returns the terms of names that begin so, each once. */
  namesFrom(beginning: string): string[]
  /** Returns at most `limit` articles with a name, by its term: the latest ones. */
  named(term: string, limit: number): NamedArticle[]
  /** Returns at most `limit` sentences for a query: the latest ones, or the first ones after a given day. */
  search(query: IndexQuery, limit: number): FoundSentence[]
  /**
   * Returns the number of articles in the tree, of articles without stored sentences (no publication day, no text, or a
   * skipped draft), and of sentences with numbers.
   */
  size(): { articles: number; leftOut: number; sentences: number }
  close(): void
}

/** The number of readings that fit in one day. Sentences of the year 9999 still have exact numbers. */
const DAY = 2 ** 24
/** Returns the number of the first sentence of a day, by the number of the day. */
const numberOf = (day: number): number => day * DAY * LONGEST_READING
/** The numbers of all days. */
const EVER = { first: 0, end: dayNumber('9999-12-31') + 1 }

const searchSql = (order: 'ASC' | 'DESC') => `
  SELECT path, blob, published, sentences, term.rowid % ${LONGEST_READING} AS nth
  FROM term JOIN reading ON reading.id = term.rowid / ${LONGEST_READING} JOIN article ON article.id = reading.article
  WHERE term MATCH ? AND term.rowid >= ? AND term.rowid < ? AND live
  ORDER BY term.rowid ${order} LIMIT ?`

/** Numbers the names of articles by day, so that the newest are found first. */
const nameRow = (day: string, article: number): number => dayNumber(day) * DAY + article

/** Returns the article of a row of names. */
export const articleOfNames = (row: number): number => row % DAY

/** What follows every term that begins so. */
const END = '\u{10ffff}'

/** Returns the index in a database opened by `openIndexFile`. */
export function articleIndex(db: DatabaseSync): ArticleIndex {
  db.exec('CREATE VIRTUAL TABLE IF NOT EXISTS temp.name_term USING fts5vocab(main, name, row)')
  const sql = {
    tree: db.prepare("SELECT value FROM meta WHERE key = 'tree'"),
    setShare: db.prepare("INSERT OR REPLACE INTO meta VALUES ('share', ?)"),
    report: db.prepare("SELECT value FROM meta WHERE key = 'report' AND value LIKE ? || char(10) || '%'"),
    setReport: db.prepare("INSERT OR REPLACE INTO meta VALUES ('report', ? || char(10) || ?)"),
    setTree: db.prepare("INSERT OR REPLACE INTO meta VALUES ('tree', ?)"),
    has: db.prepare('SELECT 1 FROM article WHERE path = ? AND blob = ?'),
    article: db.prepare(
      `INSERT INTO article (path, blob, published, live) VALUES (?, ?, ?, 0) ON CONFLICT DO UPDATE
        SET published = excluded.published WHERE id IN (SELECT article FROM unread) RETURNING id`,
    ),
    read: db.prepare('DELETE FROM unread WHERE article = ?'),
    last: db.prepare('SELECT max(id) AS id FROM reading WHERE id < ?'),
    reading: db.prepare('INSERT INTO reading VALUES (?, ?, ?)'),
    term: db.prepare('INSERT INTO term (rowid, terms) VALUES (?, ?)'),
    name: db.prepare('INSERT INTO name (rowid, terms) VALUES (?, ?)'),
    namesFrom: db.prepare('SELECT term FROM temp.name_term WHERE term >= ? AND term < ?'),
    named: db.prepare(
      `SELECT path, blob, published FROM name JOIN article ON article.id = name.rowid % ${DAY}
        WHERE name MATCH ? AND name.rowid >= ? AND name.rowid < ? AND live ORDER BY name.rowid DESC LIMIT ?`,
    ),
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
  return {
    unread: unreadArticles(db),
    get tree() {
      return (sql.tree.get()?.value as string | undefined) ?? null
    },
    has: ({ path, blob }) => sql.has.get(path, bytes(blob)) !== undefined,
    add: (articles) => atOnce(db, () => addAll(sql, articles)),
    recordTree: (tree, files, paths) =>
      atOnce(db, () => {
        if (paths === null) sql.noneLive.run()
        for (const path of paths ?? []) sql.notLive.run(path)
        for (const { path, blob } of files) sql.live.run(path, bytes(blob))
        sql.setTree.run(tree)
      }),
    keptReport: (key) => (sql.report.get(key)?.value as string | undefined)?.slice(key.length + 1) ?? null,
    keepReport: (key, report) => {
      atOnce(db, () => sql.setReport.run(key, report))
    },
    markShare: (share) => {
      atOnce(db, () => sql.setShare.run(share))
    },
    namesFrom: (beginning) => sql.namesFrom.all(beginning, beginning + END).map(({ term }) => term as string),
    named: (term, limit) =>
      firstByDay(EVER, limit, ({ first, end }, most) =>
        sql.named.all(`"${term}"`, first * DAY, end * DAY, most).map((row) => articleIn(row as never)),
      ),
    search({ terms, from, to }, limit) {
      const match = terms.map((group) => `(${group.map((term) => `"${term}"`).join(' OR ')})`).join(' AND ')
      const days = {
        first: from === null ? EVER.first : dayNumber(from),
        end: to === null ? EVER.end : dayNumber(to) + 1,
      }
      const ask = sql.ask[from !== null && to === null ? 'after' : 'before']
      return firstByDay(days, limit, ({ first, end }, most) =>
        ask.all(match, numberOf(first), numberOf(end), most).map((row) => foundIn(row as never)),
      )
    },
    size: () => sql.size.get() as never,
    close: () => {
      try {
        seal(db)
      } finally {
        closeIndex(db)
      }
    },
  }
}

/** Adds readings in ascending order of their numbers, which is fastest for a full-text index. */
function addAll(
  sql: Record<'article' | 'read' | 'last' | 'reading' | 'term' | 'name', ReturnType<DatabaseSync['prepare']>>,
  articles: readonly IndexedArticle[],
): void {
  const next = new Map<number, number>()
  const named: { row: number; names: string }[] = []
  const readings = articles.flatMap((entry) => {
    const { path, blob, published } = entry
    const row = sql.article.get(path, bytes(blob), published === null ? null : dayNumber(published))
    if (row !== undefined) sql.read.run(row.id as number)
    if (published === null || row === undefined) return []
    const day = dayNumber(published)
    if (entry.names !== '') named.push({ row: nameRow(published, row.id as number), names: entry.names })
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
  for (const { row, names } of named.sort((a, b) => a.row - b.row)) sql.name.run(row, names)
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

/** A dated article as the database holds it. */
interface ArticleRow {
  path: string
  blob: Uint8Array
  published: number
}

interface Row extends ArticleRow {
  /** The sentences of the reading. */
  sentences: string
  /** Which of them was found, counted from 0. */
  nth: number
}

const articleIn = ({ path, blob, published }: ArticleRow): NamedArticle => ({
  path,
  blob: Buffer.from(blob).toString('hex'),
  published: dayFromNumber(published),
})

const foundIn = ({ sentences, nth, ...article }: Row): FoundSentence => ({
  ...articleIn(article),
  ...unpacked(sentences.split('\n')[nth] as string),
})
