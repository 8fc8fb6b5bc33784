import type { Reading, StatementTable, Verdict } from '../../model/index.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'

/** What a finder of inconsistencies reads. */
export interface ArticleText {
  reading: Reading
  statements: StatementTable
  /** Every sentence, in order, with marks for its numbers and dates. */
  markedSentences: readonly MarkedSentence[]
}

/** Finds one kind of thing that an article says in two ways. Yields nothing unless it is almost certain. */
export type InconsistencyFinder = (text: ArticleText) => Iterable<Verdict>
