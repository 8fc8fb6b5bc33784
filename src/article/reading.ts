import type { Passage, Unread } from '../model/index.ts'

/** What is read from the body of a file. */
export interface Body {
  passages: Passage[]
  /** The day of publication that the body's own markup states, and where; null if it states none. */
  day: WrittenDate | null
  /** Why the body was read as plain text and not in its own format; null if it was not. */
  fallback: string | null
  unread: Unread
}

/** The date that an article gives, as written, and its offset in the source. */
export interface WrittenDate {
  written: string
  offset: number
}

/** Something that could not be read, and its offset in the source; null means the whole file. */
export interface Mistake {
  offset: number | null
  message: string
}
