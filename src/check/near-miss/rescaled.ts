import { sideOf } from '../../claim/side.ts'
import type { Reading, Units, Verdict } from '../../model/index.ts'
import { printedAs, type Slip } from '../../slip/index.ts'
import { wordsAround } from '../../wording/as-printed.ts'
import { quoteHere, verdict, writeInstead } from '../../wording/verdict.ts'
import { folded } from '../../wording/words.ts'
import type { Numbers } from './equation.ts'
import { isOneThing, type Row } from './row.ts'
import { wordsShared } from './words-near.ts'

/** Most numbers with the same digits that are held against each other; more are a table. */
const MOST_ALIKE = 16

/**
 * Returns a warning for each number that stands in the article again with its point or scale word moved, or in another unit,
 * in a sentence about the same: "$188 million of debts … the $188 billion debt", "40 tonnes of rice … the 40 kilograms".
 */
export function rescaledVerdicts({ rows: all, reading, wordsOf }: Numbers, units: Units): Verdict[] {
  const converted = new Set(
    reading.quantities.flatMap(({ role, of }) => (role === 'conversion' && of !== null ? [of] : [])),
  )
  const numbers = all.filter(
    ({ index, isShare, quantity }) =>
      !isShare && quantity.change === null && quantity.role !== 'conversion' && !converted.has(index),
  )
  const bySentence = Map.groupBy(all, ({ sentence }) => sentence)
  const alike = [...Map.groupBy(numbers, leadingDigits).values()].filter(
    ({ length }) => length > 1 && length <= MOST_ALIKE,
  )
  return alike.flatMap((rows) => {
    const pairs = rows.flatMap((one, i) =>
      rows.slice(i + 1).flatMap((other) => {
        const fewest = differenceOf(one, other, units)
        if (one.sentence === other.sentence || (fewest === null && !isSameCount(one, other))) return []
        const words = wordsShared(wordsOf(one.sentence), wordsOf(other.sentence))
        const named = REFERS_BACK.test(wordsAround(sideOf(reading, other.index)).before) ? 1 : 0
        const shared = words + named + NUMBER_WORTH * numbersShared(bySentence, one, other)
        const isOne = fewest === null ? named > 0 && words >= WORDS_OF_COUNT : shared >= fewest
        return isOne ? [{ one, other }] : []
      }),
    )
    const [pair] = pairs
    if (!pair) return []
    const count = (row: Row) => rows.filter((other) => isSame(row, other)).length
    const [first, second] = [count(pair.one), count(pair.other)]
    if (first > 1 && second > 1) return []
    return first < second ? [wrong(pair.one, pair.other, reading)] : [wrong(pair.other, pair.one, reading)]
  })
}

/** How many words another number counts for that two sentences share. */
const NUMBER_WORTH = 3

/** Returns how many other numbers of two digits or more the sentences of two numbers share. */
function numbersShared(bySentence: ReadonlyMap<number, readonly Row[]>, one: Row, other: Row): number {
  const [own, others] = [one, other].map((row) =>
    (bySentence.get(row.sentence) ?? []).filter((near) => near !== row && near.digits >= 2),
  ) as [Row[], Row[]]
  return own.filter((row) => others.some((near) => isSame(row, near))).length
}

/** Words that two sentences share, at least, where the second refers back to what the first counts: "500 protesters … the 5,000 protesters". */
const WORDS_OF_COUNT = 3

/** Tells whether two numbers count what one noun names, with more or fewer noughts. */
const isSameCount = (one: Row, other: Row): boolean =>
  one.quantity.unit === null && isOneThing(one, other) && slipFrom(one, other)?.kind === 'moved-point'

/** Words before a number that was given before: "the $188 billion debt". */
const REFERS_BACK = /\b(?:the|those|these|that|this|its|his|her|their) [£$€]?$/i

/** The digits of a number without noughts at its ends: "15" for 1.5 million and 1,500. */
const leadingDigits = ({ quantity: { low } }: Row): string =>
  String(Number((low as number).toPrecision(12)))
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '')

const isSame = ({ quantity: a }: Row, { quantity: b }: Row): boolean => a.low === b.low && a.unit === b.unit

/**
 * Words that two sentences share, at least, by how the numbers differ: another scale word ("million", "billion") or unit is
 * seldom chance, more or fewer noughts often are. One word fewer where three digits or more agree, two more for one digit.
 */
const FEWEST_WORDS = { scaleWord: 2, unit: 1, moved: 4 }
/** Least value of a number that stands with two units: below, there may be two things. */
const LEAST_VALUE = 10

/** Returns how many words the sentences of two numbers with the same digits must share for one to be a slip; null where they may be two things. */
function differenceOf(one: Row, other: Row, units: Units): number | null {
  const [a, b] = [one.quantity, other.quantity]
  if (a.per !== b.per) return null
  if (a.low === b.low) return haveOtherUnits(one, other, units) ? FEWEST_WORDS.unit : null
  if (!isOneThing(one, other)) return null
  const [slip, digits] = [slipFrom(one, other), Math.min(one.digits, other.digits)]
  const isScaled = slip?.kind === 'wrong-scale' && scaleWordOf(one) !== undefined && scaleWordOf(other) !== undefined
  const isMoved =
    slip?.kind === 'moved-point' &&
    digits >= (scaleWordOf(one) === undefined ? 3 : 2) &&
    scaleWordOf(one) === scaleWordOf(other) &&
    Math.abs(one.sentence - other.sentence) > 1
  if (!isScaled && !isMoved) return null
  return (isScaled ? FEWEST_WORDS.scaleWord : FEWEST_WORDS.moved) + (digits >= 3 ? -1 : digits === 1 ? 2 : 0)
}

/** Returns the slip that moved the point or the scale word from another number to this one; null for none. */
function slipFrom(one: Row, { quantity: { low } }: Row): Slip | null {
  const slip = one.slip({ low, high: low })
  return slip?.kind === 'wrong-scale' || slip?.kind === 'moved-point' ? slip : null
}

const scaleWordOf = ({ quantity: { text } }: Row): string | undefined =>
  /\d[\s-]?(thousand|million|billion|trillion|mln|bln|bn|[mbk])\b/i.exec(text)?.[1]?.toLowerCase()

/** Units of which an article has many with one number: bits and bytes, times. */
const OFTEN_TWO = /\b\w*(?:bit|byte|second|minute|hour|day|week|month|year)\b/
/** Times by which units differ, at least, that are not two kinds of one: long and short tons. */
const OTHER_UNIT = 1.15

/** Tells whether two equal numbers have units of one kind, such as kilograms and tonnes. */
function haveOtherUnits({ quantity: a }: Row, { quantity: b }: Row, units: Units): boolean {
  if (a.unit === null || b.unit === null || a.unit === b.unit || (a.low as number) < LEAST_VALUE) return false
  if (OFTEN_TWO.test(a.unit) || OFTEN_TWO.test(b.unit)) return false
  const as = units.convert({ low: a.low, high: a.low }, a.unit, b.unit)
  const times = as === null ? 1 : (as.low as number) / (a.low as number)
  return times > OTHER_UNIT || times < 1 / OTHER_UNIT
}

function wrong(row: Row, other: Row, reading: Reading): Verdict {
  const [{ quantity }, { quantity: right }] = [row, other]
  const slip = slipFrom(row, other)
  const replacement = slip && printedAs(quantity, slip)
  return verdict('arithmetic', quantity, {
    severity: 'warning',
    message: `${folded(quantity.text)} here, but ${folded(right.text)} elsewhere: one of them has the wrong ${slip ? 'scale' : 'unit'}.`,
    expected: folded(right.text),
    evidence: [quoteHere(reading, right, reading.sentences[other.sentence]?.text ?? right.text)],
    fixes: replacement && quantity.in === 'text' ? [writeInstead(quantity, replacement)] : [],
  })
}
