import { quotient, widen } from '../../base/interval.ts'
import { numberText } from '../../english/printed-value.ts'
import type { Interval, Quantity } from '../../model/index.ts'
import { findPhrases, phrase } from '../../sentence/phrase.ts'
import { perText } from '../../wording/as-printed.ts'
import { isPlain, type Relation, withoutRate } from './relation.ts'
import { TOLERANCES } from './tolerances.ts'

/** "300 trucks over ten days, an average of 30 a day" */
const AVERAGES = [
  phrase('{total}~ {span}(?:,| –) (?:or |that is |which is )?(?:an|on) average (?:of )?{average}'),
  // "1,320 boats in eleven days, with an average of 120 a day"
  phrase('{total}~ {span},? (?:with|for|at|or|giving) an average(?: [\\p{L}]+)? of {average}'),
]

/** An average against the total and the time that it was counted over. */
export const averages: Relation = function* ({ reading: { quantities }, markedSentences }) {
  for (const marked of markedSentences) {
    for (const { numbers } of findPhrases(AVERAGES, marked)) {
      const { total, span, average } = numbers as Record<'total' | 'span' | 'average', number>
      const [sum, time, mean] = [total, span, average].map((i) => quantities[i]) as [Quantity, Quantity, Quantity]
      if (![sum, mean].every(isPlain) || !isLasting(time)) continue
      if (mean.per === null || mean.per !== time.unit || sum.per !== null) continue
      if (mean.unit !== null && withoutRate(mean.unit) !== sum.unit) continue
      const result = numberText((sum.low as number) / (time.low as number))
      yield {
        of: average,
        from: [total, span],
        allows: quotient(sum.accepts, time.approximate ? time.accepts : lengthOf(time)),
        says: widen(mean.accepts, TOLERANCES.averageRoom),
        working: `${sum.text} in ${time.text} is ${result} ${perText(mean.per)}`,
        result,
      }
    }
  }
}

/** Tells whether a time is plain, or "over" it is meant as "during": "over 21 years". */
const isLasting = (time: Quantity): boolean => isPlain(time) || time.bound === 'over'

const lengthOf = ({ low }: Quantity): Interval => ({ low, high: low })
