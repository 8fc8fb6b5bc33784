import type { SourceRange } from './span.ts'

/** A note in an article that one check is not to be heard: of one line, or of the whole article. */
export interface Suppression {
  /** Id of the check. */
  check: string
  /** Why; empty where the note gives no reason. */
  reason: string
  /** Where the note stands in the text. */
  offset: number
  /** The line of the text that it is about; null: the whole article. */
  line: SourceRange | null
}
