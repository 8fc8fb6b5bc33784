import type { DatabaseSync } from 'node:sqlite'
import type { Gist } from '../../archive/gist.ts'
import type { TreeFile } from '../../host/git/git-objects.ts'
import { dayFromNumber, dayNumber } from './days.ts'
import { atOnce } from './seal.ts'

/** An article of which only the words are known. */
export interface UnreadArticle extends TreeFile, Gist {
  /** The day of publication (YYYY-MM-DD); null if it has none, undefined if nobody looked. */
  published?: string | null
  /** Its number in the index. */
  id: number
}

/** The articles of an index that were not read. */
export interface UnreadArticles {
  /** Stores their words, in one transaction. */
  add(articles: readonly (TreeFile & Gist)[]): void
  /** Yields those in the current tree. */
  live(): Iterable<UnreadArticle>
  /** Stores days of publication, in one transaction. */
  date(days: ReadonlyMap<UnreadArticle, string | null>): void
}

/** Stored for an article without a day of publication. */
const NO_DAY = -1

interface Row {
  id: number
  path: string
  blob: Uint8Array
  words: Uint8Array
  names: string
  day: number | null
}

/** Returns the unread articles of the index in a database. */
export function unreadArticles(db: DatabaseSync): UnreadArticles {
  const sql = {
    article: db.prepare('INSERT OR IGNORE INTO article (path, blob, live) VALUES (?, ?, 0) RETURNING id'),
    add: db.prepare('INSERT INTO unread (article, words, names) VALUES (?, ?, ?)'),
    live: db.prepare(
      'SELECT id, path, blob, words, names, day FROM unread JOIN article ON article.id = unread.article WHERE live ORDER BY id',
    ),
    date: db.prepare('UPDATE unread SET day = ? WHERE article = ?'),
  }
  return {
    add: (articles) => {
      if (articles.length === 0) return
      atOnce(db, () => {
        for (const { path, blob, words, names } of articles) {
          const row = sql.article.get(path, Buffer.from(blob, 'hex'))
          if (row) sql.add.run(row.id as number, words, names)
        }
      })
    },
    live: () => sql.live.all().map((row) => articleIn(row as unknown as Row)),
    date: (days) =>
      atOnce(db, () => {
        for (const [{ id }, day] of days) sql.date.run(day === null ? NO_DAY : dayNumber(day), id)
      }),
  }
}

const articleIn = ({ id, path, blob, words, names, day }: Row): UnreadArticle => ({
  ...{ id, path, words, names },
  blob: Buffer.from(blob).toString('hex'),
  ...(day !== null && { published: day === NO_DAY ? null : dayFromNumber(day) }),
})
