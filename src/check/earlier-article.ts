import type { Check, CheckInput } from './check.ts'
import { compare } from './comparable.ts'
import { inUnitOf } from './fit.ts'
import { statedBy } from './reference.ts'
import { type Side, sideOf, sidesOf } from './side.ts'
import { quote, verdict } from './verdict.ts'
import { day, interval, withUnit } from './words.ts'

/** A number against what earlier articles say of the same thing, place and day. */
export const earlierArticle: Check = {
  id: 'earlier-article',
  about: 'A number against earlier articles on the same thing, place and day',
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
      const expected = said ? withUnit(interval(said), side.quantity.unit) : nearest.other.quantity.text
      return [
        verdict('earlier-article', side.quantity, {
          fact: side.claim.fact,
          severity: 'warning',
          message: `${nameOf(side, input)}: ${side.quantity.text} here, ${nearest.other.quantity.text} in ${sourceOf(nearest.other)}${othersSay(against.length - 1)}.`,
          expected,
          evidence: against.slice(0, 3).map((o) => quote(o.other, input.reading)),
        }),
      ]
    })
    return { verdicts, compared }
  },
}

function comparableTo(side: Side, { earlier, reading, rules, units }: CheckInput): { other: Side; meets: boolean }[] {
  return earlier(side.claim.quantity, reading).flatMap((e) => {
    const other = sideOf(e.reading, e.claim)
    if (other.quantity.vague || placeOf(other, rules) !== placeOf(side, rules)) return []
    const result = compare(other, side, 'archive', units)
    return result.comparable ? [{ other, meets: result.meets }] : []
  })
}

/** The place a claim names, or the one whose series it was tied to. */
const placeOf = (side: Side, rules: CheckInput['rules']): string | null =>
  side.claim.place ?? statedBy(side, rules)?.series.place ?? null

const nameOf = (side: Side, { rules }: CheckInput): string =>
  rules.facts.find((f) => f.id === side.claim.fact)?.name ??
  `Count of ${side.quantity.counted ?? side.quantity.unit ?? 'the same thing'}`

const sourceOf = ({ reading }: Side): string =>
  `${reading.article.path ?? 'the earlier text'}${reading.article.published ? ` (${day(reading.article.published)})` : ''}`

const othersSay = (count: number): string => (count === 0 ? '' : ` and ${count} more`)
