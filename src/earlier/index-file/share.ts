import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import type { IndexedArticle } from '../../archive/index-entry.ts'
import type { TreeFile } from '../../host/git/git-objects.ts'
import { UserError } from '../../host/process/user-error.ts'
import { articleOfNames } from './article-index.ts'
import { dayFromNumber } from './days.ts'
import { isBroken, LONGEST_READING, whyUnusable } from './open.ts'
import { packedSentence } from './packed.ts'
import { hasPartialHistory } from './whole-history.ts'

/** The index of a share of the articles, made by another machine. */
export interface Share {
  /** Which share it is, such as "2/7". */
  share: string
  /** The id of the tree it was made from. */
  tree: string
  /** Whether it was made with an incomplete history. */
  isCut: boolean
  /** The files in the tree. */
  files: TreeFile[]
  /** Returns everything that was read, in batches of articles. */
  batches(size: number): Generator<IndexedArticle[]>
  close(): void
}

/**
 * Opens a share. Throws a `UserError` if the file is not an index, or was made by another reader or of other articles.
 */
export function readShare(file: string, stamp: string): Share {
  const wrong = existsSync(file) ? whyUnusable(file) : `${file}: no such file`
  if (wrong !== null) throw new UserError(wrong)
  return orBroken(file, () => shareIn(new DatabaseSync(file, { readOnly: true }), file, stamp))
}

function shareIn(db: DatabaseSync, file: string, stamp: string): Share {
  const meta = (key: string) => db.prepare('SELECT value FROM meta WHERE key = ?').get(key)?.value as string | undefined
  const tree = meta('tree')
  if (meta('stamp') !== stamp) throw new UserError(`${file}: made by another version, or with other settings`)
  if (tree === undefined) throw new UserError(`${file}: incomplete; run factlint index --shard again`)
  const share = meta('share')
  if (share === undefined) throw new UserError(`${file}: a whole index, not a share of one`)
  return { share, tree, isCut: hasPartialHistory(db), ...articlesOf(db, file), close: () => db.close() }
}

/**
 * Returns the contents of an index: the files in the tree, and what was read of each, with terms in no particular
 * order.
 */
function articlesOf(
  db: DatabaseSync,
  file: string,
): {
  files: TreeFile[]
  batches(size: number): Generator<IndexedArticle[]>
} {
  const rows = db
    .prepare('SELECT id, path, blob, published, live FROM article ORDER BY path, blob')
    .all() as unknown as ArticleRow[]
  const fileOf = ({ path, blob }: ArticleRow): TreeFile => ({ path, blob: Buffer.from(blob).toString('hex') })
  return {
    files: rows.filter(({ live }) => live === 1).map(fileOf),
    *batches(size) {
      const sentences = orBroken(file, () => sentencesByArticle(db))
      const names = orBroken(file, () => namesByArticle(db))
      const read = (row: ArticleRow): IndexedArticle => ({
        ...fileOf(row),
        published: row.published === null ? null : dayFromNumber(row.published),
        sentences: (sentences.get(row.id) ?? []).join('\n'),
        names: (names.get(row.id) ?? []).join(' '),
      })
      for (let i = 0; i < rows.length; i += size) yield rows.slice(i, i + size).map(read)
    },
  }
}

/** Reports damage that is found only while reading as a `UserError` with the file's name. */
function orBroken<T>(file: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!isBroken(error)) throw error
    throw new UserError(`${file} is broken (${(error as Error).message})`)
  }
}

/** Returns the sentences of each article, packed. */
function sentencesByArticle(db: DatabaseSync): Map<number, string[]> {
  const terms = termsBySentence(db)
  const sentences = new Map<number, string[]>()
  for (const row of db.prepare('SELECT * FROM reading ORDER BY id').iterate()) {
    const { id, article, sentences: figures } = row as { id: number; article: number; sentences: string }
    const lines = figures
      .split('\n')
      .map((line, nth) => packedSentence(line, (terms.get(id * LONGEST_READING + nth) ?? []).join(' ')))
    sentences.set(article, [...(sentences.get(article) ?? []), ...lines])
  }
  return sentences
}

/** Returns the terms of each sentence, read back from the full-text index. */
const termsBySentence = (db: DatabaseSync): Map<number, string[]> => termsByRow(db, 'term')

/** Returns the terms of the names of each article. */
const namesByArticle = (db: DatabaseSync): Map<number, string[]> =>
  new Map([...termsByRow(db, 'name')].map(([row, terms]) => [articleOfNames(row), terms]))

function termsByRow(db: DatabaseSync, table: 'term' | 'name'): Map<number, string[]> {
  db.exec(`CREATE VIRTUAL TABLE temp.word USING fts5vocab(main, ${table}, instance)`)
  const terms = new Map<number, string[]>()
  for (const row of db.prepare('SELECT term, doc FROM temp.word').iterate()) {
    const { term, doc } = row as { term: string; doc: number }
    const known = terms.get(doc)
    if (known) known.push(term)
    else terms.set(doc, [term])
  }
  db.exec('DROP TABLE temp.word')
  return terms
}

interface ArticleRow {
  id: number
  path: string
  blob: Uint8Array
  published: number | null
  live: number
}
