import type { Evidence, Interval } from '../model/index.ts'
import type { Check } from './check.ts'
import { printed } from './printed.ts'
import { acceptedBy, acceptedIn, periodOf, type Stated, statedBy, valuesAt } from './reference.ts'
import { sideOf, sidesOf } from './side.ts'
import { quote, verdict } from './verdict.ts'
import { day, interval, nameIn, number, withUnit } from './words.ts'

/** What was said before: an interval, the day it was said of, and how to quote it. */
interface Before {
  accepted: Interval
  /** The number, as the rules or the article put it. */
  said: string
  on: string
  fromRules: boolean
  evidence: Evidence
}

/** A number that only grows, or only shrinks, against what was true or said of an earlier day. */
export const factDirection: Check = {
  id: 'fact-direction',
  about: 'A number that can only grow, or only shrink, against earlier values of the rules and earlier articles',
  run(input) {
    const compared: number[] = []
    const verdicts = sidesOf(input.reading).flatMap((side) => {
      const stated = statedBy(side, input.rules)
      const accepted = stated && acceptedIn(stated.fact, side, input.units)
      const on = stated && periodOf(side, stated.series)
      if (!stated?.series.direction || !accepted || !on) return []
      const before = [...ruled(stated, on.from), ...reported(stated, on.from, input)]
      if (before.length === 0) return []
      compared.push(side.claim.quantity)
      const { fact, series } = stated
      const rising = series.direction === 'rising'
      const broken = before.filter((b) => (rising ? below(accepted, b.accepted) : below(b.accepted, accepted)))
      const worst = broken.find((b) => b.fromRules) ?? broken[0]
      if (!worst) return []
      const limit = rising ? worst.accepted.low : worst.accepted.high
      return [
        verdict('fact-direction', side.quantity, {
          fact: fact.id,
          severity: fact.severity ?? (worst.fromRules ? 'error' : 'warning'),
          actual: printed(side),
          message: `${nameIn(fact.name, series.place)} can only ${rising ? 'grow' : 'shrink'}: ${printed(side)} here, ${worst.said} on ${day(worst.on)}.`,
          expected: `${rising ? 'at least' : 'at most'} ${withUnit(number(limit as number), fact.unit)}`,
          evidence: [worst.evidence],
        }),
      ]
    })
    return { verdicts, compared }
  },
}

/** Whether all of `a` lies below all of `b`. */
const below = (a: Interval, b: Interval): boolean => a.high !== null && b.low !== null && a.high < b.low

/** The last value of the rules that no longer holds; one that does is the business of another check. */
function ruled(stated: Stated, on: string): Before[] {
  const { fact, series, side } = stated
  const { attribution } = side.claim
  const holding = valuesAt(stated)
  return series.values
    .filter((v) => v.from !== null && v.from < on && !holding.includes(v))
    .filter((v) => v.by === null || attribution === null || attribution.toLowerCase().includes(v.by.toLowerCase()))
    .slice(-1)
    .map((value) => ({
      accepted: acceptedBy(value, series.tolerance),
      said: withUnit(interval(value), fact.unit),
      on: value.from as string,
      fromRules: true,
      evidence: {
        path: value.at.path,
        line: value.at.line,
        published: null,
        text: `${nameIn(fact.name, series.place)}: ${withUnit(interval(value), fact.unit)} from ${day(value.from as string)}`,
        says: { value: withUnit(interval(value), fact.unit), on: value.from as string },
      },
    }))
}

function reported(
  { fact, series, side }: Stated,
  on: string,
  { earlier, reading, rules, units }: Parameters<Check['run']>[0],
): Before[] {
  return earlier(side.claim.quantity, reading).flatMap((e) => {
    const other = sideOf(e.reading, e.claim)
    const stated = statedBy(other, rules)
    const accepted = stated && acceptedIn(fact, other, units)
    const then = periodOf(other, series)
    if (!stated || stated.series !== series || !accepted || !then || then.to >= on) return []
    if (other.claim.attribution && side.claim.attribution && other.claim.attribution !== side.claim.attribution)
      return []
    return [{ accepted, said: printed(other), on: then.to, fromRules: false, evidence: quote(other, reading) }]
  })
}
