import type { IndexEntry, PackedEntry } from '../archive/index-entry.ts'
import { entriesOf } from '../core/entry.ts'
import { decodeArticle } from '../host/files/text-file.ts'
import { ArticleError, type ArticleSource, type Drafts, stackOf } from '../model/index.ts'
import { packed } from './index-file/packed.ts'

/** The content of a file, to be read for the index. */
export interface UnreadFile {
  path: string
  bytes: Uint8Array
  /** The day (YYYY-MM-DD) on which it was first committed; null if it is unknown or not needed. */
  firstCommit: string | null
}

/** A batch of files to read. */
export interface Batch {
  files: UnreadFile[]
  locale: 'en-US' | 'en-GB'
  drafts: Drafts
}

/** The reason why an article could not be read, as passed between threads. */
export interface Failure {
  error: { message: string; stack: string }
}

/**
 * Returns what the index keeps of each file, in order; nothing for a file that is not text, or is a draft to be
 * skipped.
 */
export async function readEntries({ files, locale, drafts }: Batch): Promise<(PackedEntry | Failure)[]> {
  const sources: (ArticleSource | null)[] = []
  for (const { path, bytes, firstCommit } of files) {
    const file = await decodeArticle(path, bytes)
    sources.push('text' in file ? { path, text: file.text, firstCommit } : null)
  }
  const texts = sources.filter((source) => source !== null)
  const entries = entriesOf(texts, { locale, drafts }).values()
  return sources.map((source) =>
    source === null ? NOTHING : answerOf(entries.next().value as IndexEntry | ArticleError),
  )
}

const answerOf = (entry: IndexEntry | ArticleError): PackedEntry | Failure =>
  entry instanceof ArticleError ? { error: { message: entry.message, stack: stackOf(entry) } } : packed(entry)

const NOTHING: PackedEntry = { published: null, sentences: '', names: '' }
