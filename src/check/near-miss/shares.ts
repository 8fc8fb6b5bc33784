import { plus, product, quotient, times } from '../../base/interval.ts'
import { sideOf } from '../../claim/side.ts'
import type { Interval } from '../../model/index.ts'
import type { Tie } from '../../slip/index.ts'
import { wordsAround } from '../../wording/as-printed.ts'
import { hundredths, withoutRate } from '../arithmetic/relation.ts'
import type { Equation, Numbers, Relating } from './equation.ts'
import { type Portion, portionsIn } from './pairs.ts'
import { headOf, isOneMeasure, isOneThing, type Row, size } from './row.ts'
import { hasNear } from './words-near.ts'

/** Most numbers that may be the whole of one share. */
const MOST_WHOLES = 40

/** A whole that a part is held against: one number, or two that add up to it. */
interface Whole {
  rows: readonly Row[]
  accepts: Interval
  working: string
  tie: Tie
}

/** A share and the part beside it against a whole further off: "224 ballots were cast (19 per cent) … 1,182 ballots". */
export const shares: Relating = function* (numbers) {
  const portions = portionsIn(numbers)
  const parts = new Set(portions.map(({ part }) => part))
  for (const portion of portions) {
    if (portion.share.quantity.change !== null) continue
    const wholes = numbers.rows.filter((row) => !parts.has(row)).flatMap((row) => wholeOf(numbers, portion, row) ?? [])
    for (const whole of wholes.slice(0, MOST_WHOLES)) yield* equations(portion, whole)
  }
}

/** Returns the whole that a number may be, or make up with the part, and what ties part and share to it: the share names it ("of turnover"), or both stand in one sentence or next to it. */
function wholeOf(numbers: Numbers, { part, share }: Portion, row: Row): Whole | null {
  if (row === part || row.time !== part.time || row.quantity.change !== null) return null
  const isNear = Math.abs(row.passage - part.passage) <= 1
  const [other, own] = [hasNear(numbers, row, OTHERS), hasNear(numbers, part, OTHERS)]
  if (other || own) {
    const isNext = isNear && (other ? row.index > part.index : row.index < part.index)
    return isNext && isOneThing(row, part) ? together(part, row) : null
  }
  if (size(row) <= size(part)) return null
  const alone = { rows: [row], accepts: row.quantity.accepts, working: row.quantity.text }
  const noun = headOf(share.quantity) ?? ''
  const isNamed = noun.length > 3 && hasNear(numbers, row, new RegExp(`\\b${escaped(noun)}`))
  if (isNamed && (isOneMeasure(row, part) || isPriceOf(row, part))) return { ...alone, tie: 'subjects' }
  if (!isOneMeasure(row, part)) return null
  if (NAMES_WHOLE.test(wordsAround(sideOf(numbers.reading, share.index)).after) || !isOneThing(row, part)) return null
  if (row.sentence === part.sentence) return { ...alone, tie: 'words' }
  return isNear ? { ...alone, tie: 'none' } : null
}

/** Tells whether a number is a price for each of something in the money of a part: "10 per cent of the price … 23.50 dollars a tonne". */
const isPriceOf = ({ quantity: { unit, per } }: Row, { quantity: part }: Row): boolean =>
  per !== null && part.per === null && part.unit !== null && withoutRate(unit) === part.unit

const together = (part: Row, row: Row): Whole => ({
  rows: [row],
  accepts: plus(part.quantity.accepts, row.quantity.accepts),
  working: `(${part.quantity.text} + ${row.quantity.text})`,
  tie: 'words',
})

/** Words of a number that the part is not in. */
const OTHERS = /\b(?:remaining|other|others|rest|another|additional|further)\b/
/** Words behind a share that name its whole. */
const NAMES_WHOLE = /^\)? of (?!(?:them|those|these|the total)\b)/

const escaped = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, '.')

function* equations({ part, share }: Portion, { rows, accepts, working, tie }: Whole): Generator<Equation> {
  const of = share.quantity.unit === 'percent' ? 100 : 1
  const rest = { relation: 'share', tie } as const
  const ratio = times(quotient(part.quantity.accepts, accepts), of)
  yield { ...rest, of: share, from: [part, ...rows], allows: ratio, working: `${part.quantity.text} of ${working}` }
  if (working.startsWith('(')) return
  const allows = product(accepts, times(hundredths(share.quantity), 0.01))
  yield { ...rest, of: part, from: [share, ...rows], allows, working: `${share.quantity.text} of ${working}` }
}
