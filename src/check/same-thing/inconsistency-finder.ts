import type { Reading, Verdict } from '../../model/index.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'

/** One way in which an article says a thing twice and differently. Silent unless it is all but certain. */
export type InconsistencyFinder = (reading: Reading, markedSentences: readonly MarkedSentence[]) => Iterable<Verdict>
