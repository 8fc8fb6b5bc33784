import { quotient, widen } from '../../base/interval.ts'
import { numberText } from '../../english/printed-value.ts'
import { type Interval, isShare, type Quantity } from '../../model/index.ts'
import { findPhrases, phrase } from '../../sentence/phrase.ts'
import { perText } from '../../wording/as-printed.ts'
import { withUnit } from '../../wording/words.ts'
import { isExactCount } from './list/exact-count.ts'
import { isPlain, type Relation, withoutRate } from './relation.ts'
import { TOLERANCES } from './tolerances.ts'

/** "300 trucks over ten days, an average of 30 a day" */
const AVERAGES = [
  phrase('{total}~ {span}(?:,| –) (?:or |that is |which is )?(?:an|on) average (?:of )?{average}'),
  // "1,320 boats in eleven days, with an average of 120 a day"
  phrase('{total}~ {span},? (?:with|for|at|or|giving) an average(?: [\\p{L}]+)? of {average}'),
  // "90 million euros over three years, 30 million a year"
  phrase(
    '{total}~ {span}(?:,| –| \\() ?(?:or |that is |which is )?{average}(?: (?:an?|per|each|every) [\\p{L}]+)?(?=[,.;)]|$)',
  ),
]
/** "The four matches drew 120,000 people, an average of 30,000", "The 50 workers were paid £1.5m, or £30,000 each" */
const EACH = [
  phrase(
    '\\bthe {count}[^.,;:()\uE000]{0,40} {total}~?(?:,| –| \\() ?(?:for |or )?(?:an average (?:of )?|averaging |on average ){average}(?=[,.;)]|$| (?:each|apiece|a |per ))',
  ),
  phrase('\\bthe {count}[^.,;:()\uE000]{0,40} {total}~?(?:,| –| \\() ?(?:or )?{average} (?:each|apiece)(?=[,.;)]|$| )'),
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

/** An average against the total and how many it was shared among. */
export const averagesEach: Relation = function* ({ reading: { quantities }, markedSentences }) {
  for (const marked of markedSentences) {
    for (const { numbers } of findPhrases(EACH, marked)) {
      const { count, total, average } = numbers as Record<'count' | 'total' | 'average', number>
      const [of, sum, mean] = [count, total, average].map((i) => quantities[i]) as [Quantity, Quantity, Quantity]
      if (!isExactCount(of) || ![sum, mean].every(isPlain) || isShare(sum) || isShare(mean)) continue
      if (mean.unit !== sum.unit || (mean.counted !== null && mean.counted !== sum.counted) || sum.per !== null)
        continue
      const result = withUnit(numberText(Number(((sum.low as number) / (of.low as number)).toPrecision(4))), sum.unit)
      yield {
        of: average,
        from: [total, count],
        allows: quotient(sum.accepts, of),
        says: widen(mean.accepts, TOLERANCES.averageRoom),
        working: `${sum.text} shared among ${of.text} is ${result} each`,
        result,
        severity: 'warning',
      }
    }
  }
}

/** Tells whether a time is plain, or "over" it is meant as "during": "over 21 years". */
const isLasting = (time: Quantity): boolean => isPlain(time) || time.bound === 'over'

const lengthOf = ({ low }: Quantity): Interval => ({ low, high: low })
