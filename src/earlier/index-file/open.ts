import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Logger } from '../../host/process/logger.ts'

/** "fact" in ASCII: the mark by which a file is known as ours. */
const APPLICATION = 0x66616374
/** Number of the layout below; a file with another one is rebuilt. */
const LAYOUT = 2

/**
 * A reading holds the sentences of an article that have numbers; it is numbered by day of publication, and its sentences
 * by it, so that the newest are found first. Their terms are kept in a full-text index that holds no text. An article that
 * is not in the tree any more stays, not `live`, for when it comes back.
 */
const TABLES = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
  CREATE TABLE article (id INTEGER PRIMARY KEY, path TEXT, blob BLOB, published INTEGER, live INTEGER, UNIQUE (path, blob));
  CREATE TABLE reading (id INTEGER PRIMARY KEY, article INTEGER, sentences TEXT);
  CREATE VIRTUAL TABLE term USING fts5 (terms, content = '', detail = none, columnsize = 0, tokenize = 'unicode61');
`

/** Sentences of a reading, at most: an article with more of them has several. */
export const LONGEST_READING = 128

/**
 * Opens the index at `file` (`:memory:` for one that leaves nothing behind). One that is broken, of another layout, or not
 * ours is set aside, which is said, and a new one begun; one made by another reader or of other articles (`stamp`) is
 * removed, so that nothing stays of articles that are none any more.
 */
export function openIndexFile(file: string, stamp: string, log: Logger): DatabaseSync {
  if (file === ':memory:') return begin(file, stamp)
  mkdirSync(dirname(file), { recursive: true })
  if (!existsSync(file) || statSync(file).size === 0) return begin(file, stamp)
  const wrong = whyUnusable(file)
  if (wrong !== null) {
    moveAside(file)
    log.warning(`${wrong}: set aside as ${file}.old, and built anew`)
    return begin(file, stamp)
  }
  const db = connect(file)
  if (stampIn(db) === stamp) return db
  db.close()
  for (const left of [file, `${file}.old`, `${file}.old-journal`]) rmSync(left, { force: true })
  return begin(file, stamp)
}

/** Moves a file that cannot be used out of the way, with its journal. */
export function moveAside(file: string): void {
  for (const end of ['', '-journal']) if (existsSync(file + end)) renameSync(file + end, `${file}.old${end}`)
}

/** How long another run that writes is waited for, in milliseconds. */
const PATIENCE = 10_000

function connect(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { timeout: PATIENCE })
  db.exec('PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32768; PRAGMA temp_store = MEMORY')
  return db
}

/** Where another run begins the same file at the same time, the first of them makes it and both fill it. */
function begin(file: string, stamp: string): DatabaseSync {
  const db = connect(file)
  db.exec('BEGIN IMMEDIATE')
  if (stampIn(db) !== stamp) {
    db.exec(`${TABLES} PRAGMA application_id = ${APPLICATION}; PRAGMA user_version = ${LAYOUT}`)
    db.prepare("INSERT INTO meta VALUES ('stamp', ?)").run(stamp)
  }
  db.exec('COMMIT')
  return db
}

/** By whom and of what the index was made; undefined where there is none yet. */
function stampIn(db: DatabaseSync): unknown {
  if (!db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'meta'").get()) return undefined
  return db.prepare("SELECT value FROM meta WHERE key = 'stamp'").get()?.value
}

/** Why a file cannot be used, with its name; null where it can. */
export function whyUnusable(file: string): string | null {
  let db: DatabaseSync | null = null
  try {
    db = connect(file)
    const pragma = (name: string) => Number(Object.values(db?.prepare(`PRAGMA ${name}`).get() ?? {})[0])
    if (pragma('application_id') !== APPLICATION) return `${file} is no index of factlint`
    return pragma('user_version') === LAYOUT ? null : `${file} has the layout of another version`
  } catch (error) {
    if (isUnwritable(error)) throw error
    return `${file} is broken (${(error as Error).message})`
  } finally {
    db?.close()
  }
}

/** SQLite's own numbers for a file that lacks what is asked of it, for one that is damaged, and for one that is no database. */
const BROKEN = [1, 11, 26]

/** Whether an error says that the file is damaged; the lowest byte of SQLite's number says what, the rest where. */
export const isBroken = (error: unknown): boolean =>
  BROKEN.includes(((error as { errcode?: number }).errcode ?? 0) & 0xff)

/**
 * SQLite's own numbers for no permission, a file that another run holds on to, that is read only, cannot be reached or be
 * opened, and a disk that is full.
 */
const UNWRITABLE = [3, 5, 8, 10, 13, 14]
const REFUSED = /^(?:EACCES|EPERM|EROFS|EEXIST|ENOTDIR|EISDIR|ENOSPC)$/

/** Whether an error says that nothing can be kept at this place. */
export function isUnwritable(error: unknown): boolean {
  const { errcode = 0, code = '' } = error as { errcode?: number; code?: string }
  return UNWRITABLE.includes(errcode & 0xff) || REFUSED.test(code)
}
