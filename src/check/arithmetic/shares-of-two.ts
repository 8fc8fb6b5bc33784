import { quotient } from '../../base/interval.ts'
import { type Interval, isShare, type Quantity } from '../../model/index.ts'
import { findPhrases, phrase } from '../../sentence/phrase.ts'
import { percent } from '../../wording/words.ts'
import { hundredths, type Relation } from './relation.ts'

const TWO_SHARES = [
  phrase(
    '(?:this|that|which) (?:represents?|represented|equals?|amounts? to|is) {share} of~(?: \uE000~)? {whole},? and {other} of~ {base}',
  ),
]

/** "This is 0.9 per cent of the 780,000 employed and 0.3 per cent of the 2.2 million people": one number, two shares. */
export const sharesOfTwo: Relation = function* ({ reading: { quantities }, markedSentences }) {
  for (const marked of markedSentences) {
    for (const { numbers } of findPhrases(TWO_SHARES, marked)) {
      const { share, whole, other, base } = numbers as Record<'share' | 'whole' | 'other' | 'base', number>
      const [a, b, c, d] = [share, whole, other, base].map((i) => quantities[i]) as [
        Quantity,
        Quantity,
        Quantity,
        Quantity,
      ]
      if (!isShare(a) || !isShare(c) || isShare(b) || isShare(d) || b.unit !== d.unit) continue
      const exact = scaled(quotient(b, d), a)
      yield {
        of: other,
        from: [share, whole, base],
        allows: scaled(quotient(b.accepts, d.accepts), { ...a, accepts: hundredths(a) }),
        says: hundredths(c),
        working: `${a.text} of ${b.text} is ${percent(exact)} of ${d.text}`,
        result: percent(exact),
      }
    }
  }
}

/** Returns a share of one whole as a percentage of another. */
const scaled = (ratio: Interval, share: Quantity): Interval => ({
  low: ratio.low === null || share.accepts.low === null ? null : ratio.low * share.accepts.low,
  high: ratio.high === null || share.accepts.high === null ? null : ratio.high * share.accepts.high,
})
