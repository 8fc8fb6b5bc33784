import type { Reading, StatementTable, Verdict } from '../../model/index.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'

/** What a finder of inconsistencies may look at. */
export interface ArticleText {
  reading: Reading
  statements: StatementTable
  /** Every sentence, in order, with marks for its numbers and dates. */
  markedSentences: readonly MarkedSentence[]
}

/** One way in which an article says a thing twice and differently. Silent unless it is all but certain. */
export type InconsistencyFinder = (text: ArticleText) => Iterable<Verdict>
