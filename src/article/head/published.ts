import type { ArticleSource, DatedBy } from '../../model/index.ts'
import type { Mistake, WrittenDate } from '../reading.ts'
import { dayOfPath, readDay, type WrittenDay } from './dates.ts'

/** The day of publication, where it was found, and the dates on the way that no calendar has. */
export interface Publication {
  published: string | null
  datedBy: DatedBy
  /** The first of these, as written, where no other day was found. */
  misdated: string | null
  mistakes: Mistake[]
}

/** Looks for the day of publication where it was handed in, then in the file, its path, and the history of its repository. */
export function publication(source: ArticleSource, inFile: WrittenDate | null, locale: string): Publication {
  const places: [DatedBy, WrittenDay, number | null][] = [
    ['given', source.published ? readDay(source.published, locale) : null, null],
    ['front-matter', inFile && readDay(inFile.written, locale), inFile?.offset ?? null],
    ['file-name', source.path ? dayOfPath(source.path) : null, null],
    ['first-commit', source.firstCommit ? readDay(source.firstCommit, locale) : null, null],
  ]
  const impossible: { written: string; offset: number | null }[] = []
  for (const [datedBy, found, offset] of places) {
    if (found && 'day' in found) {
      const mistakes = impossible.map(({ written, offset }) => noSuchDay(written, offset, `${found.day} is taken`))
      return { published: found.day, datedBy, misdated: null, mistakes }
    }
    if (found) impossible.push({ written: found.impossible, offset })
  }
  const mistakes = impossible.map(({ written, offset }) => noSuchDay(written, offset, UNDATED))
  return { published: null, datedBy: null, misdated: impossible[0]?.written ?? null, mistakes }
}

const UNDATED = 'the article is held against no earlier ones'

const noSuchDay = (written: string, offset: number | null, so: string): Mistake => ({
  offset,
  message: `There is no such day as ${written}, so ${so}: correct the date.`,
})
