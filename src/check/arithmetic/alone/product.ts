import { intersects, product } from '../../../base/interval.ts'
import { interval, withUnit } from '../../../wording/words.ts'
import { type Calculation, withoutRate } from '../relation.ts'
import { type Few, type Figure, isDigitSlip, sizeOfFigure } from './few.ts'

/** Words that say what each of several is or gives. */
const EACH =
  /\b(?:each|apiece|a head|per head|a piece|weekly payments|monthly payments|payments of|lots of|boxes of|bags of)\b/
const APART = /\b(?:compared|against|respectively|vs|versus|from|than|up|down|average|right|rights)\b/

/** Yields a total beside how many there are and what each gives: "3 million shares at $12 a share, or $36 million". */
export function* productOf({ figures, words, before }: Few): Generator<Calculation> {
  if (
    figures.length !== 3 ||
    before !== 0 ||
    !(EACH.test(words) || figures.some((rate) => figures.some((count) => isPer(rate, count)))) ||
    APART.test(words)
  )
    return
  const [small, middle, total] = figures.toSorted((a, b) => sizeOfFigure(a) - sizeOfFigure(b)) as [
    Figure,
    Figure,
    Figure,
  ]
  const unit = withoutRate(total.quantity.unit)
  const ones = [small, middle].filter(({ quantity }) => withoutRate(quantity.unit) === unit)
  if (unit === null || unit === 'percent' || ones.length !== 1 || total.index < Math.max(small.index, middle.index))
    return
  const [lead = '', behind = ''] = aroundLast(words)
  if (!LEADS_TO.test(lead) && !IN_ALL.test(behind)) return
  const allows = product(small.quantity.accepts, middle.quantity.accepts)
  if (!intersects(allows, total.quantity.accepts) && !isDigitSlip(total, allows)) return
  const result = withUnit(interval(product(small.quantity, middle.quantity)), unit)
  yield {
    of: total.index,
    from: [small.index, middle.index],
    allows,
    working: `${small.quantity.text} times ${middle.quantity.text} is ${result}`,
    result,
    severity: 'warning',
  }
}

/** Tells whether a rate is per what another number counts: "$12 a share" and "3 million shares". */
const isPer = ({ quantity: { per } }: Figure, { quantity: { counted } }: Figure): boolean =>
  per !== null && counted !== null && (per === 'head' || per === 'person' || counted.split(' ').at(-1) === per)

/** Words right before or behind a total. */
const LEADS_TO =
  /(?:,|,? or|\bof|\bcomes? to|\bcame to|\braising|\bpa(?:id|ys?|ying)|\bmakes?|\bmaking|\bis|\bare|\bfor|\bworth|=)(?: an?| the)? $/
const IN_ALL = /^ (?:in all|altogether|in total)\b/

/** Returns the words before and behind the last number. */
function aroundLast(words: string): readonly [string, string] {
  const at = words.lastIndexOf('\uE000')
  return [words.slice(0, at), words.slice(at + 1)]
}
