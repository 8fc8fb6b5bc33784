import { addDays } from '../base/calendar.ts'
import { sideOf } from '../claim/side.ts'
import { dayText } from '../english/printed-value.ts'
import type { CheckInput } from '../model/check.ts'
import type { Evidence, FactValue, Interval, Period, Series } from '../model/index.ts'
import { printed } from '../wording/as-printed.ts'
import { quote } from '../wording/verdict.ts'
import { interval, nameIn, withUnit } from '../wording/words.ts'
import { acceptedBy, acceptedIn, periodOf, type Stated, statedBy, valuesAt, valuesOfSource } from './reference.ts'
import { valuesAfter } from './standing.ts'

/** A value of the rules or an earlier article for an earlier day, in the unit of the fact, and how to quote it. */
export interface EarlierValue {
  accepted: Interval
  /** The number as the rules or the article print it. */
  said: string
  /** YYYY-MM-DD. */
  on: string
  fromRules: boolean
  evidence: Evidence
}

/** An asserted claim of a fact, the day or period it is about, and the values known for other days. */
export interface ClaimWithEarlier {
  stated: Stated
  /** What the claim accepts, in the unit of the fact. */
  accepted: Interval
  on: Period
  earlier: EarlierValue[]
  /** The next values of the rules, one for each source. */
  later: EarlierValue[]
}

/** Returns the claims of an article that can be compared with values of other days, of the series for which `asks` is true. */
export const claimsWithEarlier = (input: CheckInput, asks: (series: Series) => boolean): ClaimWithEarlier[] =>
  input.statements.numbers.flatMap(({ source }) => {
    const side = sideOf(input.reading, source.index)
    const stated = statedBy(side, input.rules)
    const accepted = stated && acceptedIn(stated.fact, side, input.units)
    const on = stated && periodOf(stated)
    if (!stated || !asks(stated.series) || !accepted || !on) return []
    const earlier = valuesBefore(stated, on.from, input)
    const later = valuesAfter(stated).map((value) => inRules(stated, value))
    return earlier.length + later.length === 0 ? [] : [{ stated, accepted, on, earlier, later }]
  })

/** Returns the values of the rules and of earlier articles for days before `on`, the rules first. */
const valuesBefore = (stated: Stated, on: string, input: CheckInput): EarlierValue[] => [
  ...valueInRules(stated, on),
  ...valuesInArticles(stated, on, input),
]

/**
 * Returns the last value of the rules that no longer holds and that news has had the days of grace to take up; one that still
 * holds is for the check fact-value.
 */
function valueInRules(stated: Stated, on: string): EarlierValue[] {
  const holding = valuesAt(stated)
  const known = addDays(on, -stated.series.grace)
  return valuesOfSource(stated, stated.series.values)
    .filter((v) => v.from !== null && v.from < on && v.from <= known && !holding.includes(v))
    .slice(-1)
    .map((value) => inRules(stated, value))
}

/** Returns a dated value of the rules with how to quote it. */
function inRules({ fact, series }: Stated, value: FactValue): EarlierValue {
  const [said, on] = [withUnit(interval(value), fact.unit), value.from as string]
  const text = `${nameIn(fact.name, series.place)}: ${said} from ${dayText(on)}`
  return {
    accepted: acceptedBy(value, series.tolerance),
    said,
    on,
    fromRules: true,
    evidence: { path: value.at.path, line: value.at.line, published: null, text, says: { value: said, on } },
  }
}

function valuesInArticles(
  { fact, series, side }: Stated,
  on: string,
  { earlier, reading, rules, units }: CheckInput,
): EarlierValue[] {
  return earlier(side.claim.quantity, reading).flatMap((e) => {
    const other = sideOf(e.reading, e.claim)
    const stated = statedBy(other, rules)
    const accepted = stated && acceptedIn(fact, other, units)
    const then = periodOf({ side: other, fact, series, isOfEvent: false })
    if (!stated || stated.series !== series || !accepted || !then || then.to >= on) return []
    if (other.claim.attribution && side.claim.attribution && other.claim.attribution !== side.claim.attribution)
      return []
    return [{ accepted, said: printed(other), on: then.to, fromRules: false, evidence: quote(other, reading) }]
  })
}
