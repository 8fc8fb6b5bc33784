import { isDraft as readIsDraft, publishedOn as readPublishedOn } from '../../article/index.ts'
import type { ArticleSource } from '../../model/index.ts'
import { guarded } from '../guard.ts'
import type { ReadOptions } from './read.ts'

/** Ignores an error: reading the whole article runs the same code, and reports it there. */
const leaveToReading = (): void => {}

/** Tells whether the front matter marks the article as a draft, reading no more than needed; false where reading fails. */
export const isDraft = (source: ArticleSource): boolean =>
  guarded(source, 'asked', () => readIsDraft(source), leaveToReading) ?? false

/** Returns the day of publication (YYYY-MM-DD), reading no more than needed; null where there is none, or reading fails. */
export const publishedOn = (source: ArticleSource, options: Pick<ReadOptions, 'locale'> = {}): string | null =>
  guarded(source, 'asked', () => readPublishedOn(source, options), leaveToReading)
