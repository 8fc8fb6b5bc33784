import type { SourceRange } from './span.ts'

/** A note in an article that switches one check off, for one line or for the whole article. */
export interface Suppression {
  /** Id of the check. */
  check: string
  /** The reason; empty if the note gives none. */
  reason: string
  /** Offset of the note in the source. */
  offset: number
  /** The line that it applies to; null: the whole article. */
  line: SourceRange | null
}
