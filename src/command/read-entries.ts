import { entryOf } from '../core/entry.ts'
import { packed } from '../host/store/packed.ts'
import { decode } from '../host/text-file.ts'
import type { Drafts, PackedEntry } from '../model/index.ts'

/** A file's content, to be read for the index. */
export interface Unread {
  path: string
  bytes: Uint8Array
  /** YYYY-MM-DD on which it came into the repository; null where that is not known, or not needed. */
  firstCommit: string | null
}

/** What is read at one go. */
export interface Batch {
  files: Unread[]
  locale: 'en-US' | 'en-GB'
  drafts: Drafts
}

/** What the index keeps of each file, in order; of a file that is no text, or a draft where these are left out, nothing. */
export const readEntries = ({ files, locale, drafts }: Batch): PackedEntry[] =>
  files.map(({ path, bytes, firstCommit }) => {
    const file = decode(bytes)
    if (!('text' in file)) return { published: null, sentences: '' }
    return packed(entryOf({ path, text: file.text, firstCommit }, { locale, drafts }))
  })
