import { intersects, minus, plus } from '../../../base/interval.ts'
import { isShare, type Quantity } from '../../../model/index.ts'
import { interval, withUnit } from '../../../wording/words.ts'
import type { Calculation } from '../relation.ts'
import { type Figure, isDigitSlip, isOneKind, isRoundedDown, sizeOfFigure, type Three } from './three.ts'

/** Words that make a number the sum of two others, or what is left of one. */
const TIES =
  /\b(?:total(?:s|ed|ing|ling|led)?|altogether|in all|combined|together(?! with)|overall|(?:giving|bringing|making) (?:it|them|him|her|its|the|their|his|a)\b|margin|surplus|deficit|profit|gap|difference|lead|shortfall|leaving|balance|loss)\b|^of \p{L}+ \uE000|\bof (?:which|whom)\b|\bthe (?:other|remaining) \uE000|\uE000(?: [\p{L}'-]+){0,3}:/u
/** How a sentence begins whose number is the sum of two in the sentence before. */
const OF_BOTH = /^(?:all|together|altogether|in all|in total|that makes|this makes|combined)\b/
/** Words that set numbers side by side, one of which is no sum of the others. */
const APART =
  /\b(?:compared|against|respectively|vs|versus|between|average|each|per|times|from|than|up|down|record|previous|earlier|last|next|rather|instead|minus|extended)\b/

/** Yields the largest of three numbers as the sum of the others: "312 people: 187 men and 125 women", "5.1 million and 3.4 million, a profit of 1.7 million". */
export function* sumOf({ figures, words, before }: Three): Generator<Calculation> {
  const [first, second, third] = figures
  if (figures.some(({ quantity }) => isShare(quantity) || quantity.change !== null)) return
  if (!isOneKind(first, second) || !isOneKind(second, third) || !isOneKind(first, third)) return
  if (!(before === 0 ? TIES : OF_BOTH).test(words) || APART.test(words) || before === 1) return
  if (figures.some(({ quantity }) => isLabel(quantity)) || figures.filter(isOfSomething).length < 2) return
  const [small, middle, large] = figures.toSorted((a, b) => sizeOfFigure(a) - sizeOfFigure(b)) as [
    Figure,
    Figure,
    Figure,
  ]
  if (sizeOfFigure(middle) === sizeOfFigure(large)) return
  const equations = [
    equation(large, [middle, small], '+'),
    equation(middle, [large, small], '−'),
    equation(small, [large, middle], '−'),
  ]
  const [sum] = equations
  if (sum && intersects(sum.allows, large.quantity.accepts)) yield sum
  const quantityOf = (of: number) => figures.find(({ index }) => index === of) as Figure
  if (equations.some(({ of, allows }) => isRoundedDown(quantityOf(of).quantity, allows))) return
  const wrong = equations.filter(({ of, allows }) => isDigitSlip(quantityOf(of), allows))
  const last = wrong.find(({ of }) => of === third.index) ?? wrong[0]
  if (last) yield last
}

/** Tells whether it is a word for somebody or something, or the label of a version: "one", "3.45". */
const isLabel = ({ text, unit, counted }: Quantity): boolean =>
  /^one$/i.test(text) || (unit === null && counted === null && /^\d+\.\d+$/.test(text))

/** Tells whether the words say what a number is of. */
const isOfSomething = ({ quantity: { unit, counted } }: Figure): boolean => unit !== null || counted !== null

function equation(of: Figure, [a, b]: readonly [Figure, Figure], sign: '+' | '−'): Calculation {
  const by = sign === '+' ? plus : minus
  const result = withUnit(interval(by(a.quantity, b.quantity)), of.quantity.unit)
  return {
    of: of.index,
    from: [a.index, b.index],
    allows: by(a.quantity.accepts, b.quantity.accepts),
    working: `${a.quantity.text} ${sign} ${b.quantity.text} = ${result}`,
    result,
    severity: 'warning',
  }
}
