import { plus, quotient, times } from '../../base/interval.ts'
import { isShare, type Quantity } from '../../model/index.ts'
import { findPhrases, phrase } from '../../sentence/phrase.ts'
import { percent } from '../../wording/words.ts'
import { hundredths, isPlain, type Relation, sameMeasure } from './relation.ts'

const VOTES = [
  // "2,542 votes, with 1,719 against, or 60 per cent", "2,542 for and 1,719 against (60 per cent)"
  phrase(
    '{yes}(?: votes?)?(?: (?:for|in favou?r))?,? (?:with|and|to|against) {no}(?: votes?)? (?:against|opposed)(?:,? or|,| \\() ?{share}(?: of the votes?| support)?(?=[,.;)]|$)',
  ),
]

/** The share of those in favour, against the votes for and against: "2,542 votes, with 1,719 against, or 60 per cent". */
export const votes: Relation = function* ({ reading: { quantities }, markedSentences }) {
  for (const marked of markedSentences) {
    for (const { numbers } of findPhrases(VOTES, marked)) {
      const { yes, no, share } = numbers as Record<'yes' | 'no' | 'share', number>
      const [a, b, c] = [yes, no, share].map((i) => quantities[i]) as [Quantity, Quantity, Quantity]
      if (!isCount(a) || !isCount(b) || !isShare(c) || !sameMeasure(a, b)) continue
      const result = percent(times(quotient(a, plus(a, b)), 100))
      yield {
        of: share,
        from: [yes, no],
        allows: times(quotient(a.accepts, plus(a.accepts, b.accepts)), 100),
        says: hundredths(c),
        working: `${a.text} of ${a.text} + ${b.text} is ${result}`,
        result,
      }
    }
  }
}

const isCount = (one: Quantity): boolean => isPlain(one) && one.unit === null && !isShare(one)
