import type { DatabaseSync } from 'node:sqlite'

/**
 * Remembers in an index whether the history that articles take a day from is whole. Once it is, those that had no day before are
 * forgotten, to be read again.
 */
export function recordHistory(db: DatabaseSync, isWhole: boolean): void {
  if (hasPartialHistory(db) !== isWhole) return
  db.exec(
    isWhole
      ? "BEGIN IMMEDIATE; DELETE FROM article WHERE published IS NULL; DELETE FROM meta WHERE key IN ('cut', 'tree'); COMMIT"
      : "INSERT OR IGNORE INTO meta VALUES ('cut', NULL)",
  )
}

/** Whether some of an index was read where the history was not whole. */
export const hasPartialHistory = (db: DatabaseSync): boolean =>
  db.prepare("SELECT 1 FROM meta WHERE key = 'cut'").get() !== undefined
