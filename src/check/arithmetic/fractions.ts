import { times } from '../../base/interval.ts'
import { sideOf } from '../../claim/side.ts'
import { type Bound, isFraction } from '../../model/index.ts'
import { findPhrases, phrase } from '../../sentence/phrase.ts'
import { printed } from '../../wording/as-printed.ts'
import { percent } from '../../wording/words.ts'
import { hundredths, type Relation } from './relation.ts'

/** Matches the first half of a range that was not read as one: "between a quarter and". */
const IN_RANGE = "\\bbetween [\\p{L}' -]{1,30} and "
/** "two-thirds (66 per cent)", "more than half of them, or 54 per cent,", "one in three – 34 per cent – of them" */
const FRACTIONS = [
  phrase(`(?<!${IN_RANGE}){fraction}~(?: \\(|, or |, ){share}(?=[),]| of )`),
  phrase(`(?<!${IN_RANGE}){fraction}~ [–—] {share} [–—] `),
]

/** How each open bound is put before its number. */
const BOUND_WORDS: Partial<Record<Bound, string>> = {
  over: 'more than ',
  under: 'less than ',
  'at-least': 'at least ',
  'at-most': 'at most ',
}

/** A percentage against the fraction in words beside it: "two-thirds (66 per cent)". */
export const fractions: Relation = function* ({ reading, markedSentences }) {
  const { quantities } = reading
  for (const marked of markedSentences) {
    for (const { numbers } of findPhrases(FRACTIONS, marked)) {
      const { fraction, share } = numbers as Record<'fraction' | 'share', number>
      const [words, figure] = [quantities[fraction], quantities[share]]
      if (!words || !figure || !isFraction(words) || figure.unit !== 'percent' || figure.change !== null) continue
      const result = `${BOUND_WORDS[words.bound] ?? ''}${percent(times(words, 100)).replace(/^at (?:least|most) /, '')}`
      yield {
        of: share,
        from: [fraction],
        allows: hundredths(words),
        says: hundredths(figure),
        working: `${printed(sideOf(reading, fraction))} is ${result}`,
        result,
      }
    }
  }
}
