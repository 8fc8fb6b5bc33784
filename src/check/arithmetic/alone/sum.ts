import { intersects, minus, plus } from '../../../base/interval.ts'
import { type Interval, isShare, type Quantity } from '../../../model/index.ts'
import { significantDigits } from '../../../slip/index.ts'
import { interval, withUnit } from '../../../wording/words.ts'
import type { Calculation } from '../relation.ts'
import { type Few, type Figure, isDigitSlip, isOneKind, isRoundedDown, sizeOfFigure } from './few.ts'

/** Words that come before parts, behind their total. */
const PARTS =
  /\b(?:includ(?:es|ed|ing)|compris(?:es|ed|ing)|consist(?:s|ed|ing)? of|made up of)\b|\bof (?:which|whom)\b|\bthe (?:other|remaining) \uE000|\uE000(?: [\p{L}'-]+){0,3}:/u
/** Words that come before a total, or behind it. */
const TOTAL =
  /\b(?:total(?:s|ed|ing|ling|led)?|altogether|in all|combined|together(?! with)|overall|(?:giving|bringing|making) (?:it|them|him|her|its|the|their|his|an?)\b)/
/** Words that come before what is left, or lies between. */
const REST =
  /\bleaving\b|(?:,| –) (?:an? |for an? )(?:[\p{L}]+ )?(?:profit|loss|surplus|deficit|gap|difference|margin|shortfall|balance|lead|gain) of \uE000/u
/** Words behind which the parts need not be all. */
const OPEN = /\b(?:includ(?:es|ed|ing)|among)\b/
/** How a sentence begins whose number is the sum of two in the sentence before. */
const OF_BOTH = /^(?:all|together|altogether|in all|in total|that makes|this makes|combined)\b/
/** Words that set numbers side by side, one of which is no sum of the others. */
const APART =
  /\b(?:compared|against|respectively|vs|versus|between|average|each|per|times|from|than|up|down|record|previous|earlier|last|next|rather|instead|minus|extended|adjusted|dividends?)\b/

/** Yields the largest of a few numbers as the sum of the others: "312 people: 187 men and 125 women", "5.1 million and 3.4 million, a profit of 1.7 million". */
export function* sumOf({ figures, words, before }: Few): Generator<Calculation> {
  if (figures.some(({ quantity }) => isShare(quantity) || quantity.change !== null || isLabel(quantity))) return
  if (figures.some((figure, i) => figures.some((other, j) => j < i && !isOneKind(figure, other)))) return
  if (figures.length > 3 && figures.some(({ quantity }) => significantDigits(quantity) < 2)) return
  if (before > 0 && !OF_BOTH.test(words)) return
  if (APART.test(words) || before === 1) return
  if (figures.filter(isOfSomething).length < 2) return
  const [total, second, ...rest] = figures.toSorted((a, b) => sizeOfFigure(b) - sizeOfFigure(a)) as [Figure, Figure]
  if (sizeOfFigure(total) === sizeOfFigure(second)) return
  const isFirst = total === figures[0]
  if (before === 0 && !(isFirst ? hasPartsBehind(words) : TOTAL.test(words)) && !REST.test(words)) return
  if (isFirst && figures.some(({ quantity }) => significantDigits(quantity) < 2)) return
  const parts = [second, ...rest]
  const all = parts.reduce((sum, { quantity }) => plus(sum, quantity.accepts), NOTHING)
  const equations = [
    equation(total, parts, '+'),
    ...parts.map((part) => equation(part, [total, ...parts.filter((other) => other !== part)], '−')),
  ]
  if (intersects(all, total.quantity.accepts)) {
    yield equations[0] as Calculation
    return
  }
  if (OPEN.test(words) && (all.high as number) < sizeOfFigure(total)) return
  const figureOf = (of: number) => figures.find(({ index }) => index === of) as Figure
  if (figures.length > 3 && haveOtherSum(figures)) return
  if (equations.some(({ of, allows }) => isRoundedDown(figureOf(of).quantity, allows))) return
  const wrong = equations.filter(({ of, allows }) => isDigitSlip(figureOf(of), allows))
  const last = wrong.find(({ of }) => of === figures.at(-1)?.index) ?? wrong[0]
  if (last) yield last
}

/** Tells whether the words behind the first number say that parts of it follow. */
const hasPartsBehind = (words: string): boolean =>
  /^of \p{L}+ \uE000/u.test(words) || PARTS.test(words.slice(words.indexOf('\uE000')))

/** Tells whether one of the numbers is the sum of two others, so that a part of them is meant: "of 90, 40 and 25, a total of 65". */
const haveOtherSum = (figures: readonly Figure[]): boolean =>
  figures.some((a, i) =>
    figures.some(
      (b, j) =>
        j > i &&
        figures.some(
          (c) => c !== a && c !== b && intersects(plus(a.quantity.accepts, b.quantity.accepts), c.quantity.accepts),
        ),
    ),
  )

const NOTHING: Interval = { low: 0, high: 0 }

/** Tells whether it is a word for somebody or something, or the label of a version: "one", "3.45". */
const isLabel = ({ text, unit, counted }: Quantity): boolean =>
  /^one$/i.test(text) || (unit === null && counted === null && /^\d+\.\d+$/.test(text))

/** Tells whether the words say what a number is of. */
const isOfSomething = ({ quantity: { unit, counted } }: Figure): boolean => unit !== null || counted !== null

function equation(of: Figure, from: readonly Figure[], sign: '+' | '−'): Calculation {
  const by = sign === '+' ? plus : minus
  const [first, ...others] = from.map(({ quantity }) => quantity) as [Quantity, ...Quantity[]]
  const result = withUnit(interval(others.reduce<Interval>((sum, other) => by(sum, other), first)), of.quantity.unit)
  return {
    of: of.index,
    from: from.map(({ index }) => index),
    allows: others.reduce((sum, { accepts }) => by(sum, accepts), first.accepts),
    working: `${from.map(({ quantity }) => quantity.text).join(` ${sign} `)} = ${result}`,
    result,
    severity: 'warning',
  }
}
