import type { ArticleSource, DatedBy } from '../model/index.ts'
import { dayOfPath, readDay, type WrittenDay } from './dates.ts'
import type { Mistake, WrittenDate } from './reading.ts'

/** The day of publication, where it was found, and the dates on the way that no calendar has. */
export interface Publication {
  published: string | null
  datedBy: DatedBy
  mistakes: Mistake[]
}

/** Looks for the day of publication where it was handed in, then in the file, its path, and the history of its repository. */
export function publication(source: ArticleSource, inFile: WrittenDate | null, locale: string): Publication {
  const mistakes: Mistake[] = []
  const places: [DatedBy, WrittenDay, number | null][] = [
    ['given', source.published ? readDay(source.published, locale) : null, null],
    ['front-matter', inFile && readDay(inFile.written, locale), inFile?.offset ?? null],
    ['file-name', source.path ? dayOfPath(source.path) : null, null],
    ['first-commit', source.firstCommit ? readDay(source.firstCommit, locale) : null, null],
  ]
  for (const [datedBy, found, offset] of places) {
    if (found && 'day' in found) return { published: found.day, datedBy, mistakes }
    if (found) mistakes.push({ offset, message: `There is no such day as ${found.impossible}. Correct the date.` })
  }
  return { published: null, datedBy: null, mistakes }
}
