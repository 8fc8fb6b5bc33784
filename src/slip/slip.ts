import { lastAtMost } from '../base/binary-search.ts'
import { intersects } from '../base/interval.ts'
import type { Amount, Interval } from '../model/index.ts'
import { type Figure, figureOf, figureValue, type Printed, stepOf, toldDigits } from './figure.ts'

/**
 * How a wrong number comes from the right one: two digits side by side changed places; the point or the scale word moved;
 * one digit is another; a digit was added or left out.
 */
export type SlipKind =
  | 'swapped-digits'
  | 'wrong-scale'
  | 'moved-point'
  | 'added-digit'
  | 'wrong-digit'
  | 'dropped-digit'

/** Every kind of slip, the rarest by chance first. */
export const SLIP_KINDS: readonly SlipKind[] = [
  'swapped-digits',
  'wrong-scale',
  'moved-point',
  'added-digit',
  'wrong-digit',
  'dropped-digit',
]

/** A slip that explains why a number differs from the right one. */
export interface Slip {
  kind: SlipKind
  /** The right number. */
  value: number
  /** The right number as its digits would be printed, without separators. */
  figure: Figure
  /**
   * How many digits of the right number are known: 3 where 59.8 lies between 59.7 and 59.9, 2 in 1,500. The more, the less
   * likely is such a slip by chance.
   */
  known: number
  /**
   * Chance (0 to 1) that a number of this size drawn at random lies one such slip away from the calculated one, so far as
   * that is known.
   */
  chance: number
  /** Whether it is the only number that a slip of this kind leads from. */
  isOnly: boolean
}

/** Returns the slip that turns a number within an interval into the printed one; null where none does, or where the printed number lies within it itself. */
export type SlipFinder = (right: Interval) => Slip | null

/**
 * Makes the finder of slips that end in a number as printed. Where several slips do, it returns the rarest by chance. It
 * returns null for every interval with an open end, and for a number without plain digits: a range, a fraction.
 */
export function slipFinder(printed: Printed): SlipFinder {
  const figure = figureOf(printed)
  if (figure === null) return () => null
  let variants: Variant[] | null = null
  return (right) => {
    if (right.low === null || right.high === null || fits(figure, figureValue(figure), right)) return null
    variants ??= variantsOf(figure).sort((a, b) => a.value - b.value)
    return rarest(
      isFarOff(figure, right) ? [...scaledFrom(figure), ...within(variants, right)] : within(variants, right),
      right,
    )
  }
}

/** A number as printed, with what it accepts. */
type Accepted = Printed & Pick<Amount, 'accepts'>

/** Returns the slip between two numbers that should be equal, whichever of them is wrong; null where they agree, or no slip leads from one to the other. */
export const slipBetween = (one: Accepted, other: Accepted): Slip | null =>
  slipFinder(one)(other.accepts) ?? slipFinder(other)(one.accepts)

/** Tells whether two digits side by side that changed places explain why a number is not the right one. */
export const hasSwappedDigits = (printed: Printed, right: Interval): boolean =>
  slipFinder(printed)(right)?.kind === 'swapped-digits'

interface Variant {
  kind: SlipKind
  value: number
  figure: Figure
}

/** Returns the variants that may lie within an interval; they come in the order of their values. */
function within(variants: readonly Variant[], right: Interval): Variant[] {
  const step = stepOf((variants[0] as Variant).figure)
  const [low, high] = [(right.low as number) - step, (right.high as number) + step]
  const first = lastAtMost(variants.length, (i) => (variants[i] as Variant).value, low)
  const found: Variant[] = []
  for (let i = first; i < variants.length && (variants[i] as Variant).value <= high; i++)
    found.push(variants[i] as Variant)
  return found
}

function rarest(variants: readonly Variant[], right: Interval): Slip | null {
  const fitting = variants.filter(({ figure, value }) => fits(figure, value, right))
  const [first] = fitting.sort((a, b) => SLIP_KINDS.indexOf(a.kind) - SLIP_KINDS.indexOf(b.kind))
  const isOnly = fitting.filter(({ kind }) => kind === first?.kind).length === 1
  return first
    ? { ...first, isOnly, known: knownDigits(first.figure, first.value, right), chance: chanceOf(first, right) }
    : null
}

/** How many numbers lie one slip of a kind away from a number of `n` digits. */
const COUNT: Readonly<Record<SlipKind, (n: number) => number>> = {
  'swapped-digits': (n) => n - 1,
  'wrong-scale': () => 4,
  'moved-point': () => 4,
  'added-digit': (n) => n,
  'wrong-digit': (n) => 9 * n,
  'dropped-digit': (n) => 9 * (n + 1),
}

/** Share of the numbers that lie within a factor of e, of those that are tried: the others are larger or smaller by up to a factor of 12. */
const DENSITY = 0.4

const chanceOf = ({ kind, figure, value }: Variant, { low, high }: Interval): number =>
  Math.min(
    1,
    (COUNT[kind](figure.digits.length) *
      DENSITY *
      Math.max(placeOf(figure), stepOf(figure) + (high as number) - (low as number))) /
      value,
  )

/** Returns the value of one in the last digit before two or more noughts, which many numbers have: 10,000 for 560,000; else 0. */
function placeOf(figure: Figure): number {
  const noughts = figure.decimals === 0 ? (/0{2,}$/.exec(figure.digits)?.[0].length ?? 0) : 0
  return noughts === 0 ? 0 : stepOf(figure) * 10 ** noughts
}

const TEN = [...'0123456789']

/** Returns the numbers whose digits a slip turns into those of a figure. */
function variantsOf(figure: Figure): Variant[] {
  const { digits } = figure
  const places = [...digits].map((_, i) => i)
  const put = (i: number, words: string, cut: number) => digits.slice(0, i) + words + digits.slice(i + cut)
  const swapped = places.slice(1).map((i) => put(i - 1, `${digits[i]}${digits[i - 1]}`, 2))
  const removed = places.map((i) => put(i, '', 1))
  const changed = places.flatMap((i) => TEN.map((digit) => put(i, digit, 1)))
  const added = [...places, digits.length].flatMap((i) => TEN.map((digit) => put(i, digit, 0)))
  const made = (kind: SlipKind, all: readonly string[]): Variant[] =>
    all
      .filter((one) => one !== digits && isPrintable(one, figure))
      .map((one) => ({ kind, value: figureValue({ ...figure, digits: one }), figure: { ...figure, digits: one } }))
  return [
    ...made('swapped-digits', swapped),
    ...made('added-digit', removed),
    ...made('wrong-digit', changed),
    ...made('dropped-digit', added),
  ]
}

/** Tells whether a number may be printed with these digits: not "062", but "0.62". */
function isPrintable(digits: string, { decimals }: Figure): boolean {
  const whole = digits.length - decimals
  return whole >= 1 && (digits[0] !== '0' || whole === 1)
}

const SCALES: readonly (readonly [SlipKind, number])[] = [
  ...[1e3, 1e-3, 1e6, 1e-6].map((by) => ['wrong-scale', by] as const),
  ...[10, 0.1, 100, 0.01].map((by) => ['moved-point', by] as const),
]

/** Returns the numbers with the same digits and the point in another place. */
const scaledFrom = (figure: Figure): Variant[] =>
  SCALES.map(([kind, by]) => {
    const other = { ...figure, scale: Number((figure.scale * by).toPrecision(12)) }
    return { kind, value: figureValue(other), figure: other }
  })

/** Tells whether an interval is so far off that the place of the point may explain it. */
const isFarOff = (figure: Figure, { low, high }: Interval): boolean =>
  (low as number) > 4 * figureValue(figure) || (high as number) < figureValue(figure) / 4

/** Tells whether a number lies within the interval, as exactly as it is printed. */
function fits(figure: Figure, value: number, right: Interval): boolean {
  const room = stepOf(figure) * (0.5 + 1e-9)
  return value > 0 && intersects({ low: value - room, high: value + room }, right)
}

/** Returns how many digits are known of a number as printed that is calculated to lie within an interval; noughts at its end count as rounding. */
function knownDigits(figure: Figure, value: number, { low, high }: Interval): number {
  const width = stepOf(figure) + (high as number) - (low as number)
  return Math.max(0, Math.min(toldDigits(figure), Math.floor(Math.log10(value / width) + 1e-9) + 1))
}
