import { entryOf } from '../core.ts'
import { decode } from '../host/text-file.ts'
import type { Entry } from '../model/index.ts'

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
}

/** What the index keeps of each file, in order; of a file that is no text, nothing. */
export const readEntries = ({ files, locale }: Batch): Entry[] =>
  files.map(({ path, bytes, firstCommit }) => {
    const file = decode(bytes)
    return 'text' in file
      ? entryOf({ path, text: file.text, firstCommit }, { locale })
      : { published: null, sentences: [] }
  })
