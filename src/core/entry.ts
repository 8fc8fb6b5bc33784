/** What the threads that read articles for the index import: none of the checks, since each thread loads it separately. */
import { type EntryOptions, entriesOf as readEntries } from '../archive/entry.ts'
import { type Gist, gistOf as takeGist } from '../archive/gist.ts'
import type { IndexEntry } from '../archive/index-entry.ts'
import type { ArticleError, ArticleSource } from '../model/index.ts'
import { named } from './guard.ts'

/** Returns the gist of an article that is not read; null if it must be read, or if that fails. */
export function gistOf(source: ArticleSource): Gist | null {
  try {
    return takeGist(source)
  } catch {
    return null // Reading it says what is wrong.
  }
}

/** Reads articles for the index; returns the error in place of an article on which reading fails. */
export function entriesOf(sources: readonly ArticleSource[], options: EntryOptions): (IndexEntry | ArticleError)[] {
  try {
    return readEntries(sources, options)
  } catch {
    // One of them failed: read each on its own to find out which.
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
