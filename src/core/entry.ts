/** What the threads that read for the index need, and nothing of what checks need: each loads it for itself. */
import { type EntryOptions, entriesOf as readEntries } from '../archive/entry.ts'
import type { IndexEntry } from '../archive/index-entry.ts'
import type { ArticleError, ArticleSource } from '../model/index.ts'
import { named } from './guard.ts'

/** Reads articles for the index; in place of one on which that fails, its error. */
export function entriesOf(sources: readonly ArticleSource[], options: EntryOptions): (IndexEntry | ArticleError)[] {
  try {
    return readEntries(sources, options)
  } catch {
    // One of them failed: each is read on its own to find out which.
    return sources.map((source) => entryOf(source, options))
  }
}

function entryOf(source: ArticleSource, options: EntryOptions): IndexEntry | ArticleError {
  try {
    return named(source, 'earlier', () => readEntries([source], options)[0] as IndexEntry)
  } catch (error) {
    return error as ArticleError
  }
}
