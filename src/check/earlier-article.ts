import type { Check, CheckInput } from './check.ts'
import { compare } from './comparable.ts'
import { inUnitOf } from './fit.ts'
import { printed } from './printed.ts'
import { statedBy } from './reference.ts'
import { strangeness } from './retold.ts'
import { type Side, sideOf, sidesOf } from './side.ts'
import { quote, verdict } from './verdict.ts'
import { capitalised, day, interval, withUnit } from './words.ts'

/** A number against what earlier articles say of the same thing, place and day. */
export const earlierArticle: Check = {
  id: 'earlier-article',
  about: 'A number against earlier articles on the same thing, place and day',
  quotes: 'ignore',
  run(input) {
    const compared: number[] = []
    const verdicts = sidesOf(input.reading).flatMap((side) => {
      if (side.quantity.vague) return []
      const others = comparableTo(side, input)
      if (others.length === 0) return []
      compared.push(side.claim.quantity)
      const against = others.filter((o) => !o.meets)
      const nearest = against[0]
      if (!nearest || against.length <= others.length - against.length) return []
      const said = inUnitOf(side, nearest.other, input.units)
      const isSameUnit = side.quantity.unit === nearest.other.quantity.unit
      const then = printed(nearest.other)
      const expected = said && !isSameUnit ? withUnit(interval(said), side.quantity.unit) : then
      return [
        verdict('earlier-article', side.quantity, {
          fact: side.claim.fact,
          severity: 'warning',
          actual: printed(side),
          message: `${nameOf(side, input)}: ${printed(side)} here, ${then} in ${sourceOf(nearest.other)}${othersSay(against.length - 1)}.`,
          expected,
          evidence: against.slice(0, 3).map((o) => quote(o.other, input.reading)),
        }),
      ]
    })
    return { verdicts, compared }
  },
}

function comparableTo(side: Side, { earlier, reading, rules, units }: CheckInput): { other: Side; meets: boolean }[] {
  const place = placeOf(side, rules)
  return earlier(side.claim.quantity, reading).flatMap((e) => {
    const other = sideOf(e.reading, e.claim)
    if (other.quantity.vague || placeOf(other, rules) !== place) return []
    if (place === null && strangeness(other, side) !== null) return []
    const result = compare(other, side, 'archive', units)
    return result.comparable ? [{ other, meets: result.meets }] : []
  })
}

/** The place a claim names, or the one whose series it was tied to. */
const placeOf = (side: Side, rules: CheckInput['rules']): string | null =>
  side.claim.place ?? statedBy(side, rules)?.series.place ?? null

/** "Hostages held", "Jobs": the fact, or what is counted, in the words of the article. */
function nameOf({ claim, context, quantity }: Side, { rules }: CheckInput): string {
  const fact = rules.facts.find((f) => f.id === claim.fact)
  const counted = context.counted.map((token) => token.text).join(' ') || quantity.counted
  return fact?.name ?? capitalised(counted ?? 'the same number')
}

const sourceOf = ({ reading }: Side): string =>
  `${reading.article.path ?? 'the earlier text'}${reading.article.published ? ` (${day(reading.article.published)})` : ''}`

const othersSay = (count: number): string => (count === 0 ? '' : ` and ${count} more`)
