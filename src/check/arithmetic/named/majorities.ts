import type { Quantity } from '../../../model/index.ts'
import { findPhrases, phrase } from '../../../sentence/phrase.ts'
import { isExactCount } from '../list/exact-count.ts'
import type { Relation } from '../relation.ts'

const MAJORITY = [
  // "a majority of the 48 members, 25 in all", "most of the 48 (25)"
  phrase(
    '\\b(?:(?:a|the) majority of (?:the |its |their )?|most of (?:the |its |their )){whole}~(?:,| –| \\() ?{part}(?: in all| of them)?(?=[),.;]|$| –)',
  ),
]
const MARGINS = [
  // "by 12 points (31-17)", "won by 12 points, 31-17"
  phrase(
    '\\bby {step}(?: clear)?(?: (?:points?|goals?|runs?|sets|frames|seats|votes))?(?:,| –| \\(| with a [\\p{L}]+ of)? ?(?<score>\\d{1,3}[-–]\\d{1,3})(?=[),.;]|$| )',
  ),
]

/** What a majority must be more than half of, and a margin against its score: "a majority of the 48, 23 in all", "by 12 points (31-17)". */
export const majorities: Relation = function* ({ reading: { quantities }, markedSentences }) {
  for (const marked of markedSentences) {
    for (const { numbers } of findPhrases(MAJORITY, marked)) {
      const [whole, part] = [numbers.whole, numbers.part].map((i) => quantities[i as number]) as [Quantity, Quantity]
      if (!isExactCount(whole) || !isExactCount(part)) continue
      const half = (whole.low as number) / 2
      yield {
        of: numbers.part as number,
        from: [numbers.whole as number],
        allows: { low: Math.floor(half) + 1, high: whole.low },
        working: `A majority of ${whole.text} is more than ${half}`,
        result: `more than ${half}`,
        severity: 'warning',
      }
    }
    for (const { numbers, words } of findPhrases(MARGINS, marked)) {
      const [one = 0, other = 0] = (words.score ?? '').split(/[-–]/).map(Number)
      const margin = Math.abs(one - other)
      yield {
        of: numbers.step as number,
        from: [],
        allows: { low: margin, high: margin },
        working: `${words.score} is a margin of ${margin}`,
        result: String(margin),
        severity: 'warning',
      }
    }
  }
}
