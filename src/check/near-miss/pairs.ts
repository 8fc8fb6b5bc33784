import { sideOf } from '../../claim/side.ts'
import { wordsAround } from '../../wording/as-printed.ts'
import type { Numbers } from './equation.ts'
import { isOneMeasure, type Row } from './row.ts'
import { textBetween } from './words-near.ts'

/** Two numbers of one sentence that the words put side by side. */
export interface Pair {
  first: Row
  second: Row
}

const HEDGE =
  '(?:(?:about|some|nearly|almost|roughly|approximately|around|just|over|under|more than|less than|or) |~|[£$€])*'
const AGAIN = '(?:,? or |,? ?\\(|,? (?:equal|equivalent) to |, that is,? )'
/** What stands between two numbers that say one thing twice. */
const BETWEEN = new RegExp(`^(?: [\\p{L}'-]+){0,6}${AGAIN}${HEDGE}$`, 'u')
/** Verbs between a part and its share. */
const IS_SHARE = new RegExp(
  `^(?:(?!\\b(?:which|that|who|than|while)\\b)[^.;:()]){0,60}\\b(?:represent(?:s|ed|ing)?|account(?:s|ed|ing) for|constitut(?:es|ed|ing)|equal(?:s|led)? to|ma(?:kes?|king|de) up|amount(?:s|ed|ing) to|equivalent to) ${HEDGE}$`,
)

/** Returns each number that another follows in brackets or after "or", as the same thing in other words: "1,200 shares, or 9.4 per cent". */
export const restatedPairs = (numbers: Numbers): Pair[] =>
  numbers.rows.flatMap((first, i): Pair[] => {
    const second = numbers.rows[i + 1]
    if (!second || second.sentence !== first.sentence || second.index !== first.index + 1) return []
    return BETWEEN.test(textBetween(numbers, first, second)) ? [{ first, second }] : []
  })

/** A part and the share of a whole that it is. */
export interface Portion {
  part: Row
  share: Row
}

/** Returns each part with the share that the words say it is: "224 ballots (19 per cent)", "$323 million, which represented 5.7 per cent of turnover". */
export function portionsIn(numbers: Numbers): Portion[] {
  const restated = restatedPairs(numbers).flatMap(({ first, second }) => [
    { part: first, share: second },
    { part: second, share: first },
  ])
  const told = numbers.rows.flatMap((share, i) => {
    const part = numbers.rows.slice(Math.max(0, i - 3), i).findLast((row) => row.time === 0)
    if (!part || part.sentence !== share.sentence) return []
    return IS_SHARE.test(textBetween(numbers, part, share)) ? [{ part, share }] : []
  })
  return [...restated, ...told].filter(
    ({ part, share }) =>
      share.isShare && !part.isShare && !/point$/.test(part.quantity.unit ?? '') && !isStep(numbers, part, share),
  )
}

/** Tells whether part and share say by how much something is more or less: "9.7 billion, or 14 per cent, higher". */
function isStep({ reading }: Numbers, part: Row, share: Row): boolean {
  const last = Math.max(part.index, share.index)
  return /^\)?,? (?:higher|lower|more|less|fewer|above|below|over|up|down|from) /.test(
    wordsAround(sideOf(reading, last)).after,
  )
}

/** An old and a new value of one thing. */
export interface Change {
  before: Row
  after: Row
}

/** Returns the old value of each comparison with its new one, which stands nearest before it in its sentence, or else behind: "up to 50 from 40". */
export function changesIn(numbers: Numbers): Change[] {
  const { rows } = numbers
  return rows.flatMap((before, i): Change[] => {
    if (before.time === 0 || before.quantity.change !== null || isExtreme(numbers, before)) return []
    const isNew = (row: Row | undefined) =>
      row !== undefined &&
      row.sentence === before.sentence &&
      row.time === 0 &&
      row.quantity.change === null &&
      (isOneMeasure(row, before) || isElided(row, before))
    const next = rows[i + 1]
    if (next && isNew(next) && /^[^.;:()]{0,40}\bto (?:[\p{L}]+ )?[£$€]?$/u.test(textBetween(numbers, before, next)))
      return [{ before, after: next }]
    for (let j = i - 1; j >= 0 && rows[j]?.sentence === before.sentence; j--) {
      if (isNew(rows[j])) return [{ before, after: rows[j] as Row }]
      if (rows[j]?.time === before.time && isOneMeasure(rows[j] as Row, before)) break
    }
    return isNew(rows[i + 1]) ? [{ before, after: rows[i + 1] as Row }] : []
  })
}

/** Words before the highest or lowest price of a day, which is not what the change of the day is from. */
const EXTREME =
  /\b(?:session|intraday|day's|daily|earlier|previous) (?:high|low|peak|trough) (?:of |at |near )?[^\p{L}\d]?(?:\p{Lu}{2,3})?$/u

const isExtreme = ({ reading }: Numbers, { index }: Row): boolean =>
  EXTREME.test(wordsAround(sideOf(reading, index)).before)

/** Tells whether the old value leaves out the unit or the thing counted: "350,000 hectares against 274,000". */
const isElided = ({ quantity: { unit } }: Row, { quantity: old }: Row): boolean =>
  unit !== 'percent' && old.unit === null && old.counted === null && old.per === null
