import type { ArticleSource, DatedBy } from '../../model/index.ts'
import type { Mistake, WrittenDate } from '../reading.ts'
import { dayOfPath, readDay, type WrittenDay } from './dates.ts'

/** The day of publication, where it was found, and the dates that do not exist. */
export interface Publication {
  published: string | null
  datedBy: DatedBy
  /** The first date that does not exist, as written, if no other day was found. */
  misdated: string | null
  mistakes: Mistake[]
}

/**
 * Returns the day of publication: the one given, else from the front matter, the path, the dateline, or the first commit.
 * `locale` (BCP 47) decides between 3 April and 4 March.
 */
export function publication(
  source: ArticleSource,
  inFile: WrittenDate | null,
  dateline: WrittenDate | null,
  locale: string,
): Publication {
  const places: [DatedBy, WrittenDay, number | null][] = [
    ['given', source.published ? readDay(source.published, locale) : null, null],
    ['front-matter', inFile && readDay(inFile.written, locale), inFile?.offset ?? null],
    ['file-name', source.path ? dayOfPath(source.path) : null, null],
    ['dateline', dateline && readDay(dateline.written, locale), dateline?.offset ?? null],
    ['first-commit', source.firstCommit ? readDay(source.firstCommit, locale) : null, null],
  ]
  const impossible: { written: string; offset: number | null }[] = []
  for (const [datedBy, found, offset] of places) {
    if (found && 'day' in found) {
      const mistakes = impossible.map(({ written, offset }) => noSuchDay(written, offset, `factlint uses ${found.day}`))
      return { published: found.day, datedBy, misdated: null, mistakes }
    }
    if (found) impossible.push({ written: found.impossible, offset })
  }
  const mistakes = impossible.map(({ written, offset }) => noSuchDay(written, offset, UNDATED))
  return { published: null, datedBy: null, misdated: impossible[0]?.written ?? null, mistakes }
}

const UNDATED = 'the article is not compared with earlier ones'

const noSuchDay = (written: string, offset: number | null, result: string): Mistake => ({
  offset,
  message: `The date ${written} does not exist, so ${result}: correct the date.`,
})
