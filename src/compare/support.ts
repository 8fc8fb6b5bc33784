import { intersects, isWithin, minus, plus } from '../base/interval.ts'
import { THRESHOLDS } from '../base/thresholds.ts'
import type { Side } from '../claim/side.ts'
import { TIME_UNITS } from '../english/words/calendar.ts'
import type { Interval, Quantity, Sentence, Units } from '../model/index.ts'
import { fits, inUnitOf } from './accepted.ts'
import { compare } from './comparable.ts'
import { likeness, mayBeSame, nounOf } from './likeness.ts'

/** Whether the other claims of a text support a claim. */
export interface Support {
  /** `follows`: some claim implies it; `meets`: some number fits it; `contradicts`: the likeliest counterpart does not. */
  kind: 'follows' | 'meets' | 'contradicts' | 'unrelated'
  /** The comparable claim that supports or contradicts it; null where only a number fits, or nothing. */
  by: Side | null
}

/**
 * Compares one claim with others of the same article. A number of the same kind that fits, alone or as a sum of two, clears
 * the claim. Else the likeliest comparable claim contradicts it, unless another with a different number is about as likely.
 */
export function findSupport(side: Side, others: readonly Side[], units: Units, lead: Sentence | null): Support {
  const comparable = others
    .flatMap((other) => {
      const comparison = compare(other, side, 'same-text', units)
      return comparison.comparable
        ? [
            {
              other,
              comparison,
              alike: likeness(other, side) + (other.sentence === lead ? THRESHOLDS.firstSentence : 0),
            },
          ]
        : []
    })
    .sort((a, b) => b.alike - a.alike)
  const implied = comparable.find(({ comparison: c }) => isWithin(c.earlier, c.later))
  if (implied) return { kind: 'follows', by: implied.other }
  const fitting = comparable.find(({ comparison }) => comparison.meets)
  if (fitting) return { kind: 'meets', by: fitting.other }
  if (fitsSomeNumber(side, others, units)) return { kind: 'meets', by: null }
  const [best, ...rest] = comparable
  if (best && addsUp(side, best.other, others, units)) return { kind: 'meets', by: null }
  const rival = rest.find(
    ({ other, alike }) => best && alike > best.alike - THRESHOLDS.leadInArticle && !isSameInterval(other, best.other),
  )
  return best && !rival ? { kind: 'contradicts', by: best.other } : { kind: 'unrelated', by: null }
}

const isSameInterval = (a: Side, b: Side): boolean =>
  a.quantity.low === b.quantity.low && a.quantity.high === b.quantity.high

/** Tells whether the number is the sum or difference of `one` and another in its sentence: imports of 6 billion and exports of 5.4. */
function addsUp(side: Side, one: Side, others: readonly Side[], units: Units): boolean {
  const first = isAmount(one) ? inUnitOf(side, one, units) : null
  return others.some((other) => {
    const isBeside = other.sentence === one.sentence && other !== one && other.quantity.per === one.quantity.per
    const second = isBeside ? valueBeside(side, one, other, units) : null
    return first !== null && second !== null && combines(first, second, side.quantity.accepts)
  })
}

/** Tells whether a number is money or another measure. Small counts and lengths of time add up to any number by chance. */
const isAmount = ({ quantity: { unit }, context }: Side): boolean =>
  unit !== null && unit !== 'percent' && !context.isAge && !TIMES.has(unit)

const TIMES = new Set([...TIME_UNITS, 'time'])

/** Returns what a number accepts, in the unit of the side; one without a unit ("exports of 5.37 billion") takes that of `one`. */
function valueBeside(side: Side, one: Side, other: Side, units: Units): Interval | null {
  const isElliptic = other.quantity.unit === null && one.quantity.unit !== null && other.quantity.counted === null
  return inUnitOf(
    side,
    isElliptic ? { ...other, quantity: { ...other.quantity, unit: one.quantity.unit } } : other,
    units,
  )
}

function fitsSomeNumber(side: Side, others: readonly Side[], units: Units): boolean {
  if (others.some((other) => saysTheSame(side, other))) return true
  const wanted = side.quantity.accepts
  const said = others.flatMap((other) => {
    const interval = inUnitOf(side, other, units)
    return interval ? [{ other, interval }] : []
  })
  const alike = said.filter(({ other }) => mayAdd(side, other) && likeness(side, other) >= THRESHOLDS.alikeForSum)
  const isFit = ({ other, interval }: (typeof said)[number]) => fits(other, side, { earlier: interval, later: wanted })
  if (said.some((s) => (isBounded(s.interval) || alike.includes(s)) && isFit(s))) return true
  return alike.some((a, i) =>
    alike.some((b, j) => j > i && mayCombine(a.other, b.other) && combines(a.interval, b.interval, wanted)),
  )
}

/** Tells whether two numbers may be added: in one sentence, or the second an addition to the first. The same number twice is usually a repeat. */
const mayCombine = (a: Side, b: Side): boolean =>
  b.context.isAdditional
    ? !a.context.isAdditional && follows(a, b)
    : a.sentence === b.sentence && !isSameInterval(a, b) && !a.context.isAdditional

/** Tells whether one sentence follows the other in a passage: "Four died in Leeds. Another five were killed in York." */
const follows = (a: Side, b: Side): boolean =>
  a.sentence.passage === b.sentence.passage && b.sentence.start - a.sentence.end < 3

/** Tells whether the other number is this one, whatever the unit: rounded to the digits written here, or a fraction as a percentage. */
function saysTheSame({ quantity }: Side, { quantity: other }: Side): boolean {
  const [mine, theirs] = [quantity.low ?? quantity.high, other.low ?? other.high]
  if (mine === null || theirs === null) return false
  const place = lastPlace(quantity)
  const inPlace = [Math.floor, Math.ceil].some((round) => Math.abs(round(theirs / place) * place - mine) < place / 1000)
  return inPlace || isPercentageOf(quantity, theirs) || isPercentageOf(other, mine)
}

/** Returns the place value of the last digit written: 1 in "254", 1,000 in "$100K" and "29,000", 0.1 in "9.1". */
function lastPlace({ text, low, high }: Quantity): number {
  const digits = /\d[\d,]*(?:\.(\d+))?/.exec(text)
  if (!digits) return 1
  const written = Number(digits[0].replaceAll(',', ''))
  const scale = written === 0 ? 1 : Math.abs((low ?? high ?? written) / written)
  const thousands = /(?:,000)+$/.exec(digits[0])?.[0].length ?? 0
  return (scale * 1000 ** (thousands / 4)) / 10 ** (digits[1]?.length ?? 0)
}

const isPercentageOf = ({ unit, low }: Quantity, share: number): boolean =>
  unit === 'percent' &&
  low !== null &&
  share > 0 &&
  share < 1 &&
  Math.abs(low / 100 - share) < THRESHOLDS.fractionRounding

/** Tells whether a number may count a part of what the side counts. */
function mayAdd(side: Side, other: Side): boolean {
  const [one, two] = [nounOf(side), nounOf(other)]
  return one === null || two === null || mayBeSame(one, two)
}

/** Tells whether two intervals, both with two ends, add up to or differ by what is wanted. */
const combines = (a: Interval, b: Interval, wanted: Interval): boolean =>
  isBounded(a) && isBounded(b) && [plus(a, b), minus(a, b), minus(b, a)].some((result) => intersects(result, wanted))

const isBounded = ({ low, high }: Interval): boolean => low !== null && high !== null
