import { isFraction } from '../../model/index.ts'
import { find, phrase } from '../../sentence/phrase.ts'
import { percent } from '../../wording/words.ts'
import { hundredths, type Relation } from './relation.ts'

const FRACTIONS = [phrase('{fraction}~(?: \\(|, or |, ){share}(?=[),]| of )')]

/** How far a fraction in words may be from the number, as a share of itself: "one in five" is said of 17 and of 23%. */
const ROUGHLY = 0.2

/** A fraction in words and the same in per cent beside it: "two-thirds (66 per cent)". */
export const fractions: Relation = function* ({ reading: { quantities }, statements }) {
  for (const statement of statements) {
    for (const { numbers } of find(FRACTIONS, statement)) {
      const { fraction, share } = numbers as Record<'fraction' | 'share', number>
      const [words, figure] = [quantities[fraction], quantities[share]]
      if (!words || !figure || !isFraction(words) || figure.unit !== 'percent' || figure.change !== null) continue
      const [low, high] = [(words.low as number) * 100, (words.high as number) * 100]
      const result = percent({ low, high })
      yield {
        of: share,
        from: [fraction],
        allows: { low: low * (1 - ROUGHLY), high: high * (1 + ROUGHLY) },
        says: hundredths(figure),
        working: `${words.text} is ${result}`,
        result,
      }
    }
  }
}
