import type { Relation } from '../relation.ts'
import { changeOf } from './change.ts'
import { productOf } from './product.ts'
import { shareOf } from './share.ts'
import { sumOf } from './sum.ts'
import { threesIn } from './three.ts'

/**
 * Three numbers that stand alone in a sentence, with words of a sum, a share, a change or a product near them: they are told
 * where they hold, or where one digit, or two that changed places, keep them from it.
 */
export const threeNumbers: Relation = function* ({ reading, markedSentences }) {
  for (const three of threesIn(reading, markedSentences)) {
    yield* sumOf(three)
    yield* shareOf(three)
    yield* changeOf(three)
    yield* productOf(three)
  }
}
