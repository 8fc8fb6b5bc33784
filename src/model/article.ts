import type { Field, PassageRange } from './span.ts'
import type { Suppression } from './suppression.ts'

export type Format = 'text' | 'markdown' | 'html'

/** Where the day of publication was found, in the order in which the places are tried. */
export type DatedBy = 'given' | 'front-matter' | 'file-name' | 'first-commit' | null

/** What part of the article a passage is. Block quotations and list items are body. */
export type PassageRole = 'headline' | 'standfirst' | 'caption' | 'heading' | 'body'

/**
 * One block of running text as a reader sees it: markup, code and links' addresses gone, character references decoded,
 * hard-wrapped lines joined by a space or newline.
 */
export interface Passage {
  in: Field
  role: PassageRole
  /** The visible words. Offsets of everything read from a passage count in this string until they are located. */
  text: string
  /** How the visible words lie in the source: runs in ascending order that cover the whole of `text`. */
  runs: Run[]
}

/** A run of visible text and where it came from. A decoded run (`&amp;`, `\*`) covers more source than it shows. */
export interface Run {
  /** Where the run starts in the visible text. */
  visible: number
  /** Visible length, in UTF-16 units. */
  length: number
  /** Where it starts in the source. */
  source: number
  /** Source length; equal to `length` when the run is a plain copy. */
  sourceLength: number
}

/** A sentence of a passage, as a range of the passage's visible text. */
export interface Sentence extends PassageRange {
  /** Index into `Article.passages`. */
  passage: number
  text: string
}

/** Something about an input that the report must name: a file skipped, a part of it that could not be read. */
export interface Problem {
  path: string | null
  /** 1-based; null where the whole file is meant. */
  line: number | null
  column: number | null
  /** What is wrong and what to do, in one sentence. */
  message: string
}

/** What an article is read from. `path` given means that `text` is the whole file, front matter and all. */
export interface ArticleSource {
  text: string
  path?: string | null
  title?: string | null
  /** YYYY-MM-DD; wins over front matter and file name. */
  published?: string | null
  /** YYYY-MM-DD on which it came into the repository; used where neither it nor its file name gives a day. */
  firstCommit?: string | null
  /** Wins over the extension of `path`; `text` where neither is given. */
  format?: Format | null
}

/** An article taken apart: what is to be read, where it stands in the file, and since when it is public. */
export interface Article {
  path: string | null
  /** The headline handed in beside the text, as given; a headline in the file is a passage of the text. */
  title: string | null
  text: string
  format: Format
  /** YYYY-MM-DD, as written, whatever the time zone. */
  published: string | null
  datedBy: DatedBy
  /** The date of publication as written, where no calendar has it and no other was found. */
  misdated: string | null
  /** ISO 639-1 code of the language it is written in; `en` where too short to tell. */
  language: string
  passages: Passage[]
  /** Notes that switch a check off, in the order of the text. */
  suppressions: Suppression[]
  problems: Problem[]
}

/** What is done with an article whose front matter says `draft: true`. */
export type Drafts = 'check' | 'skip'
