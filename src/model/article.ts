import type { Field, PassageRange } from './span.ts'
import type { Suppression } from './suppression.ts'

/**
 * Format of an article's source. The text of a Word document (`docx`) is what was extracted from it: one paragraph a
 * line.
 */
export type Format = 'text' | 'markdown' | 'mdx' | 'html' | 'asciidoc' | 'rst' | 'docx'

/**
 * What is passed over in an article: code, tables of formats in which they are not read, formulas, captions given to
 * components, asides and menus of a page, lists of links to other stories, paragraphs in other languages, and each
 * `number` over the limit of a passage or an article. A `long-sentence` is read, but in parts; an article of
 * `many-numbers` has them compared with each other so many at a time.
 */
export type UnreadKind =
  | 'code'
  | 'table'
  | 'formula'
  | 'caption'
  | 'aside'
  | 'link-list'
  | 'foreign'
  | 'number'
  | 'long-sentence'
  | 'many-numbers'

/** How much of each kind is passed over. */
export type Unread = Partial<Record<UnreadKind, number>>

/** Where the day of publication was found, in the order in which the places are tried; null if it was not found. */
export type DatedBy = 'given' | 'front-matter' | 'file-name' | 'dateline' | 'first-commit' | null

/** What part of the article a passage is. Block quotations and list items are body. */
export type PassageRole = 'headline' | 'standfirst' | 'caption' | 'heading' | 'body'

/**
 * One block of running text as a reader sees it: without markup, code and link addresses, with character references
 * decoded and hard-wrapped lines joined by a space or newline.
 */
export interface Passage {
  in: Field
  role: PassageRole
  /**
   * The visible text. Offsets of everything read from a passage are relative to it until they are converted to the
   * source.
   */
  text: string
  /** Where the visible text comes from in the source: ascending runs that cover all of `text`. */
  runs: Run[]
}

/**
 * A run of visible text and where it comes from. A decoded run (`&amp;`, `\*`) covers more of the source than it shows.
 */
export interface Run {
  /** Offset in the visible text. */
  visible: number
  /** Length in the visible text, in UTF-16 units. */
  length: number
  /** Offset in the source. */
  source: number
  /** Length in the source; equal to `length` if the run is a plain copy. */
  sourceLength: number
}

/** A sentence of a passage, as a range of the passage's visible text. */
export interface Sentence extends PassageRange {
  /** Index into `Article.passages`. */
  passage: number
  text: string
}

/** Something about an input that the report must mention: a file skipped, or a part of it that could not be read. */
export interface Problem {
  path: string | null
  /** 1-based; null for the whole file. */
  line: number | null
  column: number | null
  /** What is wrong and what to do, in one sentence. */
  message: string
}

/** The input for one article. If `path` is given, `text` is the whole file with its front matter. */
export interface ArticleSource {
  text: string
  path?: string | null
  title?: string | null
  /** YYYY-MM-DD; takes precedence over front matter and file name. */
  published?: string | null
  /** YYYY-MM-DD of the article's first commit; used if neither the article nor its file name gives a day. */
  firstCommit?: string | null
  /** Takes precedence over the extension of `path`; `text` if neither is given. */
  format?: Format | null
}

/** An article as read: its passages, its language and its day of publication. */
export interface Article {
  path: string | null
  /** The headline given separately from the text; a headline in the file is a passage of the text. */
  title: string | null
  text: string
  format: Format
  /** YYYY-MM-DD, as written, whatever the time zone. */
  published: string | null
  datedBy: DatedBy
  /** The date of publication as written, if it does not exist and no other was found. */
  misdated: string | null
  /** ISO 639-1 code; `en` if the text is too short to tell, `und` for an unknown script. */
  language: string
  passages: Passage[]
  /** Notes that switch a check off, in the order of the text. */
  suppressions: Suppression[]
  problems: Problem[]
  unread: Unread
}

/** What to do with an article whose front matter says `draft: true`. */
export type Drafts = 'check' | 'skip'
