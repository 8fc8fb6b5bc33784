import type { DatabaseSync } from 'node:sqlite'
import { atOnce } from './seal.ts'

/**
 * Records in an index whether the git history is complete. Once it is, articles without a day and unread ones are removed, to
 * be looked at again.
 */
export function recordHistory(db: DatabaseSync, isWhole: boolean): void {
  if (hasPartialHistory(db) !== isWhole) return
  atOnce(db, () =>
    db.exec(
      isWhole
        ? "DELETE FROM article WHERE published IS NULL; DELETE FROM unread; DELETE FROM meta WHERE key IN ('cut', 'tree')"
        : "INSERT OR IGNORE INTO meta VALUES ('cut', NULL)",
    ),
  )
}

/** Tells whether part of an index was made with an incomplete history. */
export const hasPartialHistory = (db: DatabaseSync): boolean =>
  db.prepare("SELECT 1 FROM meta WHERE key = 'cut'").get() !== undefined
