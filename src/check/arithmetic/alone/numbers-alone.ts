import type { Relation } from '../relation.ts'
import { changeOf } from './change.ts'
import { fewIn } from './few.ts'
import { productOf } from './product.ts'
import { shareOf } from './share.ts'
import { sumOf } from './sum.ts'

/**
 * Three numbers that stand alone in a sentence, or a few more that may be one sum, with words of a sum, a share, a change or a product near them: they are told
 * where they hold, or where one digit, or two that changed places, keep them from it.
 */
export const numbersAlone: Relation = function* ({ reading, markedSentences }) {
  for (const few of fewIn(reading, markedSentences)) {
    yield* sumOf(few)
    yield* shareOf(few)
    yield* changeOf(few)
    yield* productOf(few)
  }
}
