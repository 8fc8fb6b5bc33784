import { quotient } from '../../../base/interval.ts'
import { numberText } from '../../../english/printed-value.ts'
import type { Interval, Quantity, Reading } from '../../../model/index.ts'
import { findPhrases, phrase } from '../../../sentence/phrase.ts'
import { withUnit } from '../../../wording/words.ts'
import type { Calculation, Relation } from '../relation.ts'
import { TOLERANCES } from '../tolerances.ts'
import { type Ends, endsOf, FROM_TO, TO_FROM } from './from-to.ts'

const MULTIPLES = [
  phrase(`{fold}~,? ${FROM_TO}`),
  phrase(`{fold}~ ${TO_FROM}`),
  // "from 45 to 580, a thirteenfold increase"
  phrase(`${FROM_TO}~(?:, | – | \\()(?:an? )?{fold} (?:increase|rise|jump|gain|growth)`),
]

/** A multiple against the old and the new value: "doubled from 20 to 50", "rose fivefold, from 400 to 2,000". */
export const multiples: Relation = function* ({ reading, markedSentences }) {
  for (const marked of markedSentences) {
    for (const found of findPhrases(MULTIPLES, marked)) {
      const of = found.numbers.fold as number
      const fold = reading.quantities[of] as Quantity
      const ends = endsOf(found, reading)
      if (!ends || fold.unit !== 'time' || (fold.change === null && !/fold$/i.test(fold.text))) continue
      const sum = foldOf(of, ends, reading)
      if (sum) yield sum
    }
  }
}

/** Returns how many times an old value the new one is, against a multiple (index of a quantity); null where that has no number. */
export function foldOf(of: number, { before, after, indices }: Ends, { quantities }: Reading): Calculation | null {
  const fold = quantities[of] as Quantity
  if (fold.low === null) return null
  const result = withUnit(numberText((after.low as number) / (before.low as number)), 'time')
  return {
    of,
    from: indices,
    allows: isOpen(fold) ? quotient(after.accepts, before.accepts) : roughly(quotient(after.accepts, before.accepts)),
    says: factor(fold),
    working: `From ${before.text} to ${after.text} is ${result} as much`,
    result,
  }
}

/** Tells whether a multiple is only a bound, which leaves no room beyond it: "more than doubled". */
const isOpen = ({ bound }: Quantity): boolean => bound === 'over' || bound === 'at-least'

/** Widens a ratio to the multiples that writers may round it to. */
const roughly = ({ low, high }: Interval): Interval => ({
  low: low && low * TOLERANCES.multipleLow,
  high: high && high * TOLERANCES.multipleHigh,
})

/** Returns the ratios that a multiple states; "more than doubled" has no upper end. */
function factor(fold: Quantity): Interval {
  const { low } = fold
  if (low !== null && low < 1) return { low: isOpen(fold) ? 0 : low, high: low }
  return { low, high: isOpen(fold) ? null : low }
}
