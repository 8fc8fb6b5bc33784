import { intersects } from '../base/interval.ts'
import { sideOf } from '../claim/side.ts'
import type { Check } from '../model/check.ts'
import { applyOverrides } from '../reference/apply-overrides.ts'
import { acceptedIn, type Stated, statedBy } from '../reference/reference.ts'
import { saidInUnit } from '../reference/said-in-unit.ts'
import { printed } from '../wording/as-printed.ts'
import { verdict } from '../wording/verdict.ts'
import { interval, nameIn, withUnit } from '../wording/words.ts'

/**
 * A number outside the range that the rules allow on any day. Only a claim that names the place itself is checked: an
 * article that mentions Gaza may also count the displaced of the whole world.
 */
export const factRange: Check = {
  id: 'fact-range',
  about: 'A number against the smallest and largest values that the rules allow',
  quotes: 'ignore',
  run({ reading, statements, rules, units }) {
    const compared: number[] = []
    const verdicts = statements.numbers.flatMap(({ source }) => {
      const side = sideOf(reading, source.index)
      const stated = statedBy(side, rules)
      const range = stated?.series.range
      const accepted = stated && acceptedIn(stated.fact, side, units)
      if (!stated || !range || !accepted || !holdsThere(stated)) return []
      compared.push(side.claim.quantity)
      if (intersects(range, accepted)) return []
      const { fact, series } = stated
      const expected = withUnit(interval(range), fact.unit)
      const name = nameIn(fact.name, series.place)
      const own = {
        severity: 'error' as const,
        message: `${name}: ${saidInUnit(side, fact, units)} here; the rules allow ${expected}.`,
        evidence: [
          { path: series.at.path, line: series.at.line, published: null, text: `${name}, range: ${expected}` },
        ],
      }
      return [
        verdict('fact-range', side.quantity, {
          fact: fact.id,
          actual: printed(side),
          expected,
          ...applyOverrides(own, series, fact),
        }),
      ]
    })
    return { verdicts, compared }
  },
}

/** Tells whether a claim names the place of its series itself, or the series holds in any place. */
const holdsThere = ({ side, fact, series }: Stated): boolean =>
  series.place === side.claim.place || (series.place === null && (series.isAnywhere || fact.isNamed))
