import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readFileSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'

/**
 * The seal of an index is a file beside it that describes the index: for each of its last two states the number of changes
 * made so far, which SQLite counts in the file, and a hash of the file. An index that another program changed, that was
 * copied without its seal, or of which bits flipped does not match its seal.
 */
const sealOf = (file: string): string => `${file}.seal`

/** One state of an index. The hash is null if the run that made it did not end. */
interface State {
  changes: number
  hash: string | null
}

/** Runs work that changes an index, all of it or nothing, and notes the change in its seal. */
export function atOnce(db: DatabaseSync, work: () => void): void {
  db.exec('BEGIN IMMEDIATE')
  try {
    const file = db.location()
    const now = file === null ? 0 : changesOf(db, file)
    const known = file === null ? [] : readSeal(file).filter(({ changes }) => changes === now)
    if (file !== null) writeSeal(file, [...known, { changes: now + 1, hash: null }])
    work()
    db.exec('COMMIT')
    // Work that changed nothing must not leave the next change, by whomever, to look like its own.
    if (file !== null && changesOf(db, file) === now) writeSeal(file, known)
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}

/**
 * Notes the hash of an index that is complete. If that fails, because another run writes or nothing can be written, the
 * next run has SQLite look through the index instead.
 */
export function seal(db: DatabaseSync): void {
  const file = db.location()
  if (file === null) return
  try {
    const isNoted = readSeal(file).some(({ changes, hash }) => hash !== null && changes === changesOf(db, file))
    if (isNoted) return
    db.exec('BEGIN IMMEDIATE')
    writeSeal(file, [{ changes: changesOf(db, file), hash: hashOf(db, file) }])
  } catch {
    // as described above
  } finally {
    if (db.isTransaction) db.exec('ROLLBACK')
  }
}

/** Tells whether an index is as the last run left it. One that did not end is looked through by SQLite. */
export function isSealed(db: DatabaseSync): boolean {
  const file = db.location()
  if (file === null) return true
  db.exec('BEGIN')
  try {
    db.prepare('SELECT count(*) FROM sqlite_master').get() // from here on nobody writes
    const changes = changesOf(db, file)
    const state = readSeal(file).find((one) => one.changes === changes)
    if (state === undefined) return false
    return state.hash === null ? isSound(db) : state.hash === hashOf(db, file)
  } finally {
    db.exec('ROLLBACK')
  }
}

const isSound = (db: DatabaseSync): boolean => db.prepare('PRAGMA integrity_check').get()?.integrity_check === 'ok'

/** Deletes the seal of an index. */
export function removeSeal(file: string): void {
  rmSync(sealOf(file), { force: true })
}

/** Moves the seal of an index to that of another file. */
export function moveSeal(file: string, to: string): void {
  if (existsSync(sealOf(file))) renameSync(sealOf(file), sealOf(to))
}

/** Where SQLite counts the changes of a file. Source: https://www.sqlite.org/fileformat.html, section 1.3.7 */
const CHANGES_AT = 24

/**
 * Descriptors by which this program reads the files of open databases. Closing any descriptor of a file drops the locks
 * that the whole process has on it, SQLite's too, so they stay open as long as the database. Source:
 * https://www.sqlite.org/howtocorrupt.html, section 2.2
 */
const descriptors = new Map<DatabaseSync, number>()

function descriptorOf(db: DatabaseSync, file: string): number {
  const opened = descriptors.get(db) ?? openSync(file, 'r')
  descriptors.set(db, opened)
  return opened
}

/** Closes an index, and what else is open of its file. */
export function closeIndex(db: DatabaseSync): void {
  db.close()
  const opened = descriptors.get(db)
  descriptors.delete(db)
  if (opened !== undefined) closeSync(opened)
}

/** Returns the number of changes that a file counts; 0 for a new one. */
function changesOf(db: DatabaseSync, file: string): number {
  const bytes = Buffer.alloc(4)
  readSync(descriptorOf(db, file), bytes, 0, 4, CHANGES_AT)
  return bytes.readUInt32BE()
}

/** How much is read at a time, in bytes. */
const CHUNK = 1_048_576

function hashOf(db: DatabaseSync, file: string): string {
  const hash = createHash('sha256')
  const opened = descriptorOf(db, file)
  const chunk = Buffer.allocUnsafe(CHUNK)
  for (let at = 0; ; ) {
    const count = readSync(opened, chunk, 0, CHUNK, at)
    if (count === 0) return hash.digest('hex')
    hash.update(chunk.subarray(0, count))
    at += count
  }
}

function readSeal(file: string): State[] {
  if (!existsSync(sealOf(file))) return []
  return readFileSync(sealOf(file), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, changes, hash] = /^(\d+) ([0-9a-f]{64}|-)$/.exec(line) ?? []
      return changes === undefined ? [] : [{ changes: Number(changes), hash: hash === '-' ? null : (hash ?? null) }]
    })
}

function writeSeal(file: string, states: readonly State[]): void {
  const fresh = `${sealOf(file)}.new`
  writeFileSync(fresh, states.map(({ changes, hash }) => `${changes} ${hash ?? '-'}\n`).join(''))
  renameSync(fresh, sealOf(file))
}
