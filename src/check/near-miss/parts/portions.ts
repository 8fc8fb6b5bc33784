import { product, quotient, times } from '../../../base/interval.ts'
import { sideOf } from '../../../claim/side.ts'
import type { Tie } from '../../../slip/index.ts'
import { wordsAround } from '../../../wording/as-printed.ts'
import { hundredths } from '../../arithmetic/relation.ts'
import type { Equation, Numbers, Relating } from '../equation.ts'
import { headOf, type Row, size } from '../row.ts'
import { opensWith, textBetween } from '../words-near.ts'

/** Passages and sentences between a share of a whole and the part that it makes. */
const FAR = 4
const NEAR = 2
/** Numbers that may be the part, the nearest ones. */
const MOST_PARTS = 2

/** What stands between a share and its whole: "40 per cent of the 74,000". */
const OF_WHOLE =
  /^ (?:[\p{L}-]+ )?of (?:(?:all|the|its|his|her|their|our|these|those|some|about|around|nearly|more than|a total of|roughly) )*[£$€]?$/u
/** What stands between a part and its whole: "134 of the 253", "134 out of 253". */
const PART_OF = /^ (?:[\p{L}-]+ )?(?:out )?of (?:(?:the|its|his|her|their|our|these|those|all|a total of) )+[£$€]?$/u
/** What stands between a whole and a part of it: "378 were trained, of whom 70", "378. Of these, 70". */
const OF_WHICH = /^[^\d;:()]{0,80}\bof (?:which|whom|these|those|them)\b[^\d;()]{0,40}$/
/** How a sentence begins that says what the numbers before it come to. */
const COMES_TO =
  /^(?:\W*)(?:so |thus |hence |therefore,? )?(?:that|this|these|it|which|or|the (?:share|rate|turnout|proportion|figure))\b/

/** A share, its whole and the part that they make, where words tie two of the three: "40 per cent of the 74,000 hectares … 29,600 hectares", "70 of the 378 … That is 18.5 per cent". */
export const portions: Relating = function* (numbers) {
  const { rows } = numbers
  for (const [i, row] of rows.entries()) {
    const next = rows[i + 1]
    if (!next || next.sentence !== row.sentence) continue
    const words = textBetween(numbers, row, next)
    if (row.isShare && !next.isShare && row.quantity.change === null && OF_WHOLE.test(words)) {
      for (const part of partsAround(numbers, i + 1, row))
        yield* equations({ share: row, whole: next, part }, tieOf(numbers, part, next))
    }
    if (!row.isShare && !next.isShare && isPartOf(row, next) && PART_OF.test(words)) {
      const share = shareBehind(numbers, i + 1)
      if (share) yield* equations({ share, whole: next, part: row }, 'words')
    }
  }
  yield* ofWhich(numbers)
}

/** Yields the share of a part that stands behind it: "378 were trained. Of these, 70 have not taught. This is 18.5 per cent." */
function* ofWhich(numbers: Numbers): Generator<Equation> {
  const { rows } = numbers
  for (const [i, part] of rows.entries()) {
    const whole = rows[i - 1]
    if (!whole || part.passage !== whole.passage || part.sentence - whole.sentence > 1 || !isPartOf(part, whole))
      continue
    if (!OF_WHICH.test(textBetween(numbers, whole, part))) continue
    const share = shareBehind(numbers, i)
    if (share) yield* equations({ share, whole, part }, 'words')
  }
}

const isPlain = ({ isShare, quantity: { change, per } }: Row): boolean => !isShare && change === null && per === null

/** Tells whether a number may be a part of another: smaller, in the same unit, or counting the same thing or nothing that is named. */
function isPartOf(part: Row, whole: Row): boolean {
  const [a, b] = [part.quantity, whole.quantity]
  if (!isPlain(part) || !isPlain(whole) || size(part) >= size(whole) || a.unit !== b.unit) return false
  return a.unit !== null || a.counted === null || b.counted === null || headOf(a) === headOf(b)
}

/** Returns the nearest numbers behind a whole, or in the sentence before its own, that may be a part of it. */
function partsAround({ rows, reading }: Numbers, at: number, share: Row): Row[] {
  const whole = rows[at] as Row
  const isOther = (row: Row) =>
    row.sentence === whole.sentence && /^ (?:of|more|fewer|other)\b/.test(wordsAround(sideOf(reading, row.index)).after)
  const isPart = (row: Row) =>
    row !== share &&
    isPartOf(row, whole) &&
    row.digits >= 2 &&
    !isOther(row) &&
    (whole.quantity.unit === null ? row.sentence - whole.sentence <= NEAR : row.passage - whole.passage <= FAR)
  return rows
    .slice(at + 1, at + 16)
    .filter(isPart)
    .slice(0, MOST_PARTS)
}

function tieOf(numbers: Numbers, part: Row, whole: Row): Tie {
  if (part.sentence === whole.sentence || (part.sentence === whole.sentence + 1 && opensWith(numbers, part, COMES_TO)))
    return 'words'
  return part.sentence === whole.sentence + 1 ? 'subjects' : 'none'
}

/** What stands behind a share that is said of the numbers before it: "(53 per cent)", "53 per cent of them", "a 53 per cent turnout". */
const CLOSES = /^\W*(?:$|[),.;:]|of (?:them|those|these|the total|all)\b|turnout\b|response\b|share\b)/

/** Returns the share that the words behind a part and its whole give: in the same sentence, or first in the next one. */
function shareBehind(numbers: Numbers, at: number): Row | undefined {
  const whole = numbers.rows[at] as Row
  const next = numbers.rows[at + 1]
  if (!next?.isShare || next.quantity.change !== null) return undefined
  if (!CLOSES.test(wordsAround(sideOf(numbers.reading, next.index)).after)) return undefined
  const isNext = next.sentence === whole.sentence + 1 && opensWith(numbers, next, COMES_TO)
  return next.sentence === whole.sentence || isNext ? next : undefined
}

function* equations({ share, whole, part }: { share: Row; whole: Row; part: Row }, tie: Tie): Generator<Equation> {
  const of = share.quantity.unit === 'percent' ? 100 : 1
  const [p, w] = [part.quantity, whole.quantity]
  const ratio = times(hundredths(share.quantity), 0.01)
  const rest = { relation: 'portion', tie } as const
  yield {
    ...rest,
    of: share,
    from: [part, whole],
    allows: times(quotient(p.accepts, w.accepts), of),
    working: `${p.text} of ${w.text}`,
  }
  yield {
    ...rest,
    of: part,
    from: [share, whole],
    allows: product(w.accepts, ratio),
    working: `${share.quantity.text} of ${w.text}`,
  }
  yield {
    ...rest,
    of: whole,
    from: [part, share],
    allows: quotient(p.accepts, ratio),
    working: `${p.text} as ${share.quantity.text}`,
  }
}
