import { sizeOf } from '../../../base/interval.ts'
import { sideOf } from '../../../claim/side.ts'
import type { Quantity } from '../../../model/index.ts'
import { findPhrases } from '../../../sentence/phrase.ts'
import { printed, wordsAround } from '../../../wording/as-printed.ts'
import { isOfExchangeRate } from '../change/from-to.ts'
import { isPlain, type Relation, sameOnceStated } from '../relation.ts'
import { TOLERANCES } from '../tolerances.ts'
import { COMPARISONS, RANKINGS } from './phrases.ts'

/** Two values against the words that say which of them is the greater: "310 metres, taller than the 330-metre mast". */
export const comparisons: Relation = function* ({ reading, markedSentences }) {
  const { quantities } = reading
  for (const marked of markedSentences) {
    const rankings = [...findPhrases(RANKINGS, marked)].filter(({ numbers }) =>
      isScore(quantities[numbers.greater as number] as Quantity),
    )
    for (const { numbers } of [...findPhrases(COMPARISONS, marked), ...rankings]) {
      const { greater, lesser } = numbers as Record<'greater' | 'lesser', number>
      const [more, less] = [quantities[greater], quantities[lesser]] as [Quantity, Quantity]
      if (!isLevel(more) || !isLevel(less) || !isOneKind(more, less) || !isOfLikeSize(more, less)) continue
      if (
        isOfExchangeRate(marked.words) ||
        [greater, lesser].some((i) => ANOTHER.test(wordsAround(sideOf(reading, i)).before))
      )
        continue
      const [of, from] = greater < lesser ? [greater, lesser] : [lesser, greater]
      const isMore = of === greater
      const other = isMore ? less : more
      const [own, text] = [of, from].map((i) => printed(sideOf(reading, i)).replace(/-(?=\p{L})/u, ' '))
      yield {
        of,
        from: [from],
        allows: isMore ? { low: other.accepts.low, high: null } : { low: null, high: other.accepts.high },
        working: `${own} is ${isMore ? 'less' : 'more'} than ${text}, but the text makes it ${isMore ? 'more' : 'less'}`,
        printed: null,
        result: `${isMore ? 'more' : 'less'} than ${text}`,
      }
    }
  }
}

/** Tells whether it is a plain value, not by how much something fell. */
const isLevel = (quantity: Quantity): boolean =>
  isPlain(quantity) && quantity.low === quantity.high && (quantity.low as number) > 0

/** Tells whether two values are of one measure and, where one has no unit, of the same things or one of nothing said. */
const isOneKind = (a: Quantity, b: Quantity): boolean =>
  sameOnceStated(a, b) && ((a.unit ?? b.unit) === null || (isUnstated(a) && isUnstated(b)))

/** Tells whether it has a unit or nothing else that it counts: "431" behind "412 points". */
const isUnstated = ({ unit, counted }: Quantity): boolean => unit !== null || counted === null

/** Tells whether two values are near enough to be compared: farther apart, a scale word is missing from one. */
const isOfLikeSize = (a: Quantity, b: Quantity): boolean =>
  Math.max(sizeOf(a), sizeOf(b)) <= TOLERANCES.farthestResult * Math.min(sizeOf(a), sizeOf(b))

/** Tells whether the more of it, the better the place: points, but not strokes or seconds. */
const isScore = ({ unit, counted }: Quantity): boolean =>
  unit === 'point' || unit === 'percent' || SCORES.has(counted?.split(' ').at(-1) ?? '')

const SCORES: ReadonlySet<string> = new Set(['point', 'vote', 'seat', 'goal', 'win', 'medal', 'try', 'title'])

/**
 * Words for an amount on top of another, "an additional 4 million, above the 33 million of Monday", and for one said again in
 * another unit, whose own is compared: "32 billion crowns, or 4.8 billion dollars, up from 30 billion".
 */
const ANOTHER = /\b(?:another|additional|further|extra|or)\s+\S{0,3}$/i
