import { isDraft as readIsDraft, publishedOn as readPublishedOn } from '../article/index.ts'
import type { ArticleSource } from '../model/index.ts'
import { guarded } from './guard.ts'
import type { ReadOptions } from './read.ts'

/** Does nothing: reading the whole article runs the same code, so the error comes again and is named there. */
const leaveToReading = (): void => {}

/** Whether the front matter calls the article a draft, with no more read than it takes; false where reading it fails. */
export const isDraft = (source: ArticleSource): boolean =>
  guarded(source, 'asked', () => readIsDraft(source), leaveToReading) ?? false

/** Returns the day of publication (YYYY-MM-DD) with no more read than it takes; null where there is none, or reading it fails. */
export const publishedOn = (source: ArticleSource, options: Pick<ReadOptions, 'locale'> = {}): string | null =>
  guarded(source, 'asked', () => readPublishedOn(source, options), leaveToReading)
