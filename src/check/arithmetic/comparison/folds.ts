import { findPhrases, phrase } from '../../../sentence/phrase.ts'
import { endsOf } from '../change/from-to.ts'
import { foldOf } from '../change/multiples.ts'
import type { Relation } from '../relation.ts'

const OF_OTHER = '(?:the|its|their|that of|as (?:many|much|high|large) as)(?: [^,.;:()\uE000]{0,60}?)?(?: | \\(){old}'

const FOLDS = [
  // "9.2 per cent – three times the inflation rate (2.4 per cent)", "40 seats, twice the 18 of 2019"
  phrase(`{new}~(?:,| –| \\(|,? which (?:is|was)|,? or| is| was| were| are) ?{fold} ${OF_OTHER}`),
]

/** How many times one value is another that the words put beside it: "9.2 per cent, four times the inflation rate (2.4 per cent)". */
export const folds: Relation = function* ({ reading, markedSentences }) {
  for (const marked of markedSentences) {
    for (const found of findPhrases(FOLDS, marked)) {
      const ends = endsOf(found, reading)
      const of = found.numbers.fold as number
      const sum = ends && reading.quantities[of]?.unit === 'time' ? foldOf(of, ends, reading) : null
      if (sum) yield { ...sum, severity: 'warning' }
    }
  }
}
