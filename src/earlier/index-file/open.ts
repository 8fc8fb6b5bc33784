import { existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { makeFolder } from '../../host/files/make-folder.ts'
import type { Logger } from '../../host/process/logger.ts'
import { atOnce, closeIndex, isSealed, removeSeal } from './seal.ts'

/** "fact" in ASCII, which marks a file as a factlint index. */
const APPLICATION = 0x66616374
/** The version of the layout below. A file with another one is rebuilt. */
const LAYOUT = 4

/**
 * A reading holds the sentences of an article that have numbers. Readings are numbered by publication day, and
 * sentences by their reading, so that the newest are found first. The terms are in a full-text index that stores no
 * text; those of names are in an index of their own, with one row for each article, numbered by day as well. An article that
 * leaves the tree stays with `live` = 0, in case it comes back. Of an unread one only the words and the day are known.
 */
const TABLES = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
  CREATE TABLE article (id INTEGER PRIMARY KEY, path TEXT, blob BLOB, published INTEGER, live INTEGER, UNIQUE (path, blob));
  CREATE TABLE unread (article INTEGER PRIMARY KEY, words BLOB, names TEXT, day INTEGER);
  CREATE TABLE reading (id INTEGER PRIMARY KEY, article INTEGER, sentences TEXT);
  CREATE VIRTUAL TABLE term USING fts5 (terms, content = '', detail = none, columnsize = 0, tokenize = 'unicode61');
  CREATE VIRTUAL TABLE name USING fts5 (terms, content = '', detail = none, columnsize = 0, tokenize = "unicode61 tokenchars '_='");
`

/** The most sentences in a reading. A longer article has several readings. */
export const LONGEST_READING = 128

/**
 * Opens the index at `file` (`:memory:` for a temporary one). A file that is broken, has another layout or is not an
 * index is moved aside with a warning, and a new one is created. An index with another `stamp`, made by another reader
 * or of other articles, is deleted, so that nothing remains of files that are no longer articles.
 */
export function openIndexFile(file: string, stamp: string, log: Logger): DatabaseSync {
  if (file === ':memory:') return begin(file, stamp)
  makeFolder(dirname(file))
  if (!existsSync(file) || statSync(file).size === 0) return begin(file, stamp)
  const wrong = whyUnusable(file)
  if (wrong !== null) {
    moveAside(file)
    log.warning(`${wrong}. It was moved to ${file}.old, and the index is rebuilt`)
    return begin(file, stamp)
  }
  const db = connect(file)
  const state = stateOf(db, stamp)
  if (state === 'sound') return db
  closeIndex(db)
  if (state === 'unsealed') {
    moveAside(file)
    log.warning(`${file} is not as factlint left it. It was moved to ${file}.old, and the index is rebuilt`)
    return begin(file, stamp)
  }
  removeSeal(file)
  for (const left of [file, `${file}.old`, `${file}.old-journal`]) rmSync(left, { force: true })
  return begin(file, stamp)
}

/** Tells whether an index can be used, was changed by others, or is that of another stamp. Throws if it is broken. */
function stateOf(db: DatabaseSync, stamp: string): 'sound' | 'unsealed' | 'other' {
  try {
    if (stampIn(db) !== stamp) return 'other'
    return isSealed(db) ? 'sound' : 'unsealed'
  } catch (error) {
    closeIndex(db)
    throw error
  }
}

/** Moves an unusable index aside, with its journal. */
export function moveAside(file: string): void {
  for (const end of ['', '-journal']) if (existsSync(file + end)) renameSync(file + end, `${file}.old${end}`)
  removeSeal(file)
}

/** How long to wait for another run that writes, in milliseconds. */
const PATIENCE = 10_000

function connect(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { timeout: PATIENCE })
  db.exec('PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32768; PRAGMA temp_store = MEMORY')
  return db
}

/** Creates the tables. If two runs create the same file at once, the first one does it and both fill it. */
function begin(file: string, stamp: string): DatabaseSync {
  const db = connect(file)
  atOnce(db, () => {
    if (stampIn(db) === stamp) return
    db.exec(`${TABLES} PRAGMA application_id = ${APPLICATION}; PRAGMA user_version = ${LAYOUT}`)
    db.prepare("INSERT INTO meta VALUES ('stamp', ?)").run(stamp)
  })
  return db
}

/** Returns the stamp of the index; undefined if there is none yet. */
function stampIn(db: DatabaseSync): unknown {
  if (!db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'meta'").get()) return undefined
  return db.prepare("SELECT value FROM meta WHERE key = 'stamp'").get()?.value
}

/** Explains why a file cannot be used as an index; null if it can. */
export function whyUnusable(file: string): string | null {
  let db: DatabaseSync | null = null
  try {
    db = connect(file)
    const pragma = (name: string) => Number(Object.values(db?.prepare(`PRAGMA ${name}`).get() ?? {})[0])
    if (pragma('application_id') !== APPLICATION) return `${file} is not a factlint index`
    if (pragma('user_version') !== LAYOUT) return `${file} was written by another version of factlint`
    return schemaOf(db) === schema() ? null : `${file} has tables, triggers or views that factlint does not make`
  } catch (error) {
    if (isUnwritable(error)) throw error
    return `${file} is broken (${(error as Error).message})`
  } finally {
    db?.close()
  }
}

/** Returns all that a database defines. */
const schemaOf = (db: DatabaseSync): string =>
  JSON.stringify(db.prepare('SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name').all())

let known: string | null = null

/** Returns all that an index defines. */
function schema(): string {
  if (known !== null) return known
  const db = new DatabaseSync(':memory:')
  db.exec(TABLES)
  known = schemaOf(db)
  db.close()
  return known
}

/** SQLite's error codes for a missing table, a damaged file, and a file that is not a database. */
const BROKEN = [1, 11, 26]

/** Tells whether an error means that the file is damaged. The lowest byte of SQLite's code is the kind of error. */
export const isBroken = (error: unknown): boolean =>
  BROKEN.includes(((error as { errcode?: number }).errcode ?? 0) & 0xff)

/**
 * SQLite's error codes for no permission, a locked file, a read-only file, an I/O error, a full disk, and a file that
 * cannot be opened.
 */
const UNWRITABLE = [3, 5, 8, 10, 13, 14]

/** Tells whether an error means that the index cannot be written to this place: one of SQLite's, or any of the file system. */
export function isUnwritable(error: unknown): boolean {
  const { errcode = 0, syscall } = error as NodeJS.ErrnoException & { errcode?: number }
  return UNWRITABLE.includes(errcode & 0xff) || syscall !== undefined
}
