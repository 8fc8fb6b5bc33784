import { daysBetween } from '../base/calendar.ts'
import { dayText, numberText } from '../english/printed-value.ts'
import type { Check } from '../model/check.ts'
import type { Interval, MaxChange, Units } from '../model/index.ts'
import { applyOverrides } from '../reference/apply-overrides.ts'
import { claimsWithEarlier, type EarlierValue } from '../reference/earlier-values.ts'
import type { Stated } from '../reference/reference.ts'
import { saidInUnit } from '../reference/said-in-unit.ts'
import { printed } from '../wording/as-printed.ts'
import { verdict } from '../wording/verdict.ts'
import { interval, nameIn, withUnit } from '../wording/words.ts'

/** A number that moved further than the rules allow in the time since an earlier one. */
export const maxChange: Check = {
  id: 'max-change',
  about: 'How far a number moved since the last one in the rules or an earlier article, against what the rules allow',
  quotes: 'ignore',
  run(input) {
    const compared: number[] = []
    const verdicts = claimsWithEarlier(input, ({ maxChange: limit }) => limit !== null).flatMap(
      ({ stated, accepted, on, earlier }) => {
        const limit = stated.series.maxChange as MaxChange
        const last = latest(earlier)
        if (!last || !isKnown(last, limit)) return []
        compared.push(stated.side.claim.quantity)
        const days = daysBetween(last.on, on.to)
        const allows = allowedRange(last.accepted, limit, days)
        return liesIn(accepted, allows) ? [] : [tooFar(stated, last, days, allows, accepted, input.units)]
      },
    )
    return { verdicts, compared }
  },
}

/** Returns the last value known before; of two on one day that of the rules. */
const latest = (all: readonly EarlierValue[]): EarlierValue | undefined =>
  all.reduce<EarlierValue | undefined>((best, one) => (best && best.on >= one.on ? best : one), undefined)

/** Tells whether the earlier value has both ends, and is above zero where the change is a share of it. */
const isKnown = ({ accepted: { low, high } }: EarlierValue, { kind }: MaxChange): boolean =>
  low !== null && high !== null && (kind === 'absolute' || low > 0)

/** Returns the range that the number may reach in so many days: that of one period at least, and never below zero. */
function allowedRange({ low, high }: Interval, { kind, by, days: period }: MaxChange, days: number): Interval {
  const periods = Math.max(1, days / period)
  const step = (from: number) => (kind === 'percent' ? (from * by) / 100 : by) * periods
  return { low: Math.max(0, (low as number) - step(low as number)), high: (high as number) + step(high as number) }
}

const liesIn = (accepted: Interval, allows: Interval): boolean =>
  (accepted.high === null || accepted.high >= (allows.low as number)) &&
  (accepted.low === null || accepted.low <= (allows.high as number))

function tooFar(
  { side, fact, series }: Stated,
  last: EarlierValue,
  days: number,
  allows: Interval,
  accepted: Interval,
  units: Units,
) {
  const limit = series.maxChange as MaxChange
  const expected = withUnit(
    interval({ low: Math.ceil(allows.low as number), high: Math.floor(allows.high as number) }),
    fact.unit,
  )
  const time = `${numberText(days)} ${days === 1 ? 'day' : 'days'}`
  const own = {
    severity: 'warning' as const,
    message: `${nameIn(fact.name, series.place)}: ${saidInUnit(side, fact, units)} here, ${last.said} on ${dayText(last.on)} (${movedBy(accepted, last.accepted, limit)} in ${time}; the rules allow ${limit.written}).`,
    evidence: [last.evidence],
  }
  return verdict('max-change', side.quantity, {
    fact: fact.id,
    actual: printed(side),
    expected,
    ...applyOverrides(own, series, fact),
  })
}

/** Returns how far the number moved at least, in per cent or as a number as the rule has it: "up 420%", "down 1,200". */
function movedBy({ low, high }: Interval, from: Interval, { kind }: MaxChange): string {
  const rises = (low ?? 0) > (from.high as number)
  const [now, then] = rises ? [low as number, from.high as number] : [high as number, from.low as number]
  const by = Math.abs(now - then)
  return `${rises ? 'up' : 'down'} ${kind === 'percent' ? `${numberText(Math.round((by / then) * 100))}%` : numberText(by)}`
}
