import { intersects } from '../base/interval.ts'
import { type Side, sideOf } from '../claim/side.ts'
import { dayText, numberText } from '../english/printed-value.ts'
import type { Check } from '../model/check.ts'
import type { FactValue } from '../model/index.ts'
import { addValueFixes } from '../reference/add-value-fixes.ts'
import { applyOverrides } from '../reference/apply-overrides.ts'
import { acceptedBy, acceptedIn, type Stated, statedBy } from '../reference/reference.ts'
import { saidInUnit } from '../reference/said-in-unit.ts'
import { standingOf } from '../reference/standing.ts'
import { type Slip, type SlipKind, slipFinder } from '../slip/index.ts'
import { printed } from '../wording/as-printed.ts'
import { quote, verdict, writeInstead } from '../wording/verdict.ts'
import { interval, nameIn, withUnit } from '../wording/words.ts'

/** A number against the value in the rules for the fact, place and day. A newer one of what only rises or falls is a notice; a warning where a slip explains so great a rise. */
export const factValue: Check = {
  id: 'fact-value',
  about: 'A number against the value in the rules for the fact, place and day',
  quotes: 'ignore',
  run(input) {
    const { reading, statements, rules, units, earlier } = input
    const compared: number[] = []
    const verdicts = statements.numbers.flatMap(({ source }) => {
      const side = sideOf(reading, source.index)
      const stated = statedBy(side, rules)
      const accepted = stated && acceptedIn(stated.fact, side, units)
      if (!stated || !accepted) return []
      const standing = standingOf(stated, accepted)
      if (standing.kind === 'unknown') return []
      compared.push(side.claim.quantity)
      if (standing.kind === 'fits') return []
      const { value } = standing
      const { fact, series } = stated
      const expected = withUnit(interval(value), fact.unit)
      const same = earlier(side.claim.quantity, reading).map((e) => sideOf(e.reading, e.claim))
      const agreeing = same.filter((other) => agrees(other, stated, value, units))
      const isNewer = standing.kind === 'newer'
      const slip = isNewer ? scaleSlip(side, value, stated) : null
      const own = {
        severity: 'error' as const,
        message: messageOf(stated, value, { said: saidInUnit(side, fact, units), expected, isNewer, slip }),
        evidence: [
          ruleEvidence(fact.name, series.place, value, expected),
          ...agreeing.slice(0, 3).map((o) => quote(o, reading)),
        ],
      }
      return [
        verdict('fact-value', side.quantity, {
          fact: fact.id,
          actual: printed(side),
          expected,
          ...applyOverrides(own, series, fact),
          ...(isNewer ? { severity: slip ? 'warning' : 'notice' } : {}),
          fixes: [...(isNewer ? [] : corrections(stated, value)), ...addValueFixes(stated, input)],
        }),
      ]
    })
    return { verdicts, compared }
  },
}

function agrees(
  other: Side,
  { fact, series }: Stated,
  value: FactValue,
  units: Parameters<typeof acceptedIn>[2],
): boolean {
  const accepted = acceptedIn(fact, other, units)
  return (
    accepted !== null &&
    other.claim.modality === 'asserted' &&
    intersects(acceptedBy(value, series.tolerance), accepted)
  )
}

function messageOf(
  { fact, series }: Stated,
  value: FactValue,
  { said, expected, isNewer, slip }: { said: string; expected: string; isNewer: boolean; slip: Slip | null },
): string {
  const since = value.from ? ` from ${dayText(value.from)}` : ''
  const whose = value.by ? ` (${value.by})` : ''
  const moved = isNewer ? ` may have ${series.direction === 'rising' ? 'risen' : 'fallen'}` : ''
  const jump = slip ? ' So great a rise may be a digit or a scale word too many.' : ''
  return `${nameIn(fact.name, series.place)}${moved}: ${said} here, ${expected} in the rules${since}${whose}.${jump}`
}

/** Digits that a value has at least beside which ten times as much is more likely a slip than news. */
const FEWEST_DIGITS = 3
/** Share by which a number that only rises goes up between two values, as a rule; what a slip leads from lies within it. */
const USUAL_RISE = 0.1
const OF_SCALE: ReadonlySet<SlipKind> = new Set(['wrong-scale', 'moved-point', 'added-digit'])

/** Returns the slip of scale by which a number past the last value comes from about that value; null for none. */
function scaleSlip({ quantity }: Side, { low, high }: FactValue, { fact, series }: Stated): Slip | null {
  if (series.direction !== 'rising' || quantity.unit !== fact.unit || low === null || high === null) return null
  if (low < 10 ** (FEWEST_DIGITS - 1)) return null
  const slip = slipFinder(quantity)({ low, high: high * (1 + USUAL_RISE) })
  return slip && OF_SCALE.has(slip.kind) ? slip : null
}

function ruleEvidence(name: string, place: string | null, value: FactValue, expected: string) {
  const from = value.from ? ` from ${dayText(value.from)}` : ''
  const source = value.source ? ` (source: ${value.source})` : ''
  return {
    path: value.at.path,
    line: value.at.line,
    published: null,
    text: `${nameIn(name, place)}: ${expected}${from}${source}`,
    ...(value.from ? { says: { value: expected, on: value.from } } : {}),
    ...(value.source && /^https?:/.test(value.source) ? { source: value.source } : {}),
  }
}

/** Returns a fix for a number written in plain digits. */
function corrections({ side }: Stated, value: FactValue) {
  const { text, start, end } = side.quantity
  if (value.low === null || value.low !== value.high || !/^\d[\d,]*$/.test(text)) return []
  return [writeInstead({ start, end }, numberText(value.low))]
}
