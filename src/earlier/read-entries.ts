import { entriesOf } from '../core/entry.ts'
import { decode } from '../host/files/text-file.ts'
import { packed } from '../host/index/packed.ts'
import type { ArticleSource, Drafts, IndexEntry, PackedEntry } from '../model/index.ts'

/** A file's content, to be read for the index. */
export interface UnreadFile {
  path: string
  bytes: Uint8Array
  /** YYYY-MM-DD on which it came into the repository; null where that is not known, or not needed. */
  firstCommit: string | null
}

/** What is read at one go. */
export interface Batch {
  files: UnreadFile[]
  locale: 'en-US' | 'en-GB'
  drafts: Drafts
}

/** What the index keeps of each file, in order; of a file that is no text, or a draft where these are left out, nothing. */
export function readEntries({ files, locale, drafts }: Batch): PackedEntry[] {
  const sources = files.map(({ path, bytes, firstCommit }): ArticleSource | null => {
    const file = decode(bytes)
    return 'text' in file ? { path, text: file.text, firstCommit } : null
  })
  const texts = sources.filter((source) => source !== null)
  const entries = entriesOf(texts, { locale, drafts }).values()
  return sources.map((source) => (source === null ? NOTHING : packed(entries.next().value as IndexEntry)))
}

const NOTHING: PackedEntry = { published: null, sentences: '' }
