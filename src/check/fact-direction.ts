import { dayText, numberText } from '../english/printed-value.ts'
import type { Check } from '../model/check.ts'
import { addValueFixes } from '../reference/add-value-fixes.ts'
import { applyOverrides } from '../reference/apply-overrides.ts'
import { claimsWithEarlier, type EarlierValue } from '../reference/earlier-values.ts'
import { valuesAt } from '../reference/reference.ts'
import { saidInUnit } from '../reference/said-in-unit.ts'
import { liesBeyond } from '../reference/standing.ts'
import { printed } from '../wording/as-printed.ts'
import { verdict } from '../wording/verdict.ts'
import { nameIn, withUnit } from '../wording/words.ts'
import { withoutConversions } from './outcome/conversions.ts'

/**
 * A number that can only rise, or only fall, against values that the rules give for earlier and later days, and earlier articles
 * for earlier ones.
 */
export const factDirection: Check = {
  id: 'fact-direction',
  about:
    'A number that can only rise, or only fall, against values for other days in the rules and in earlier articles',
  quotes: 'ignore',
  run(input) {
    const compared: number[] = []
    const verdicts = claimsWithEarlier(input, ({ direction }) => direction !== null).flatMap(
      ({ stated, accepted, earlier, later }) => {
        const { side, fact, series } = stated
        compared.push(side.claim.quantity)
        const rising = series.direction === 'rising'
        const short = earlier.filter((b) => liesBeyond(b.accepted, accepted, series))
        const known = valuesAt(stated).some(({ until }) => until !== null) // which fact-value reports
        const ahead = known ? [] : later.filter((b) => liesBeyond(accepted, b.accepted, series))
        const isAhead = later.length > 0 && ahead.length === later.length
        const worst = short.find((b) => b.fromRules) ?? (isAhead ? ahead[0] : short[0])
        if (!worst) return []
        const isLeast = rising === short.includes(worst)
        const limit = isLeast ? worst.accepted.low : worst.accepted.high
        const whether = short.includes(worst) ? '' : rising ? 'later only ' : 'later still '
        const own = {
          severity: worst.fromRules ? ('error' as const) : ('warning' as const),
          message: `${nameIn(fact.name, series.place)} can only ${rising ? 'rise' : 'fall'}: ${saidInUnit(side, fact, input.units)} here, ${whether}${worst.said} ${whereSaid(worst)}.`,
          evidence: [worst.evidence],
        }
        return [
          verdict('fact-direction', side.quantity, {
            fact: fact.id,
            actual: printed(side),
            expected: `${isLeast ? 'at least' : 'at most'} ${withUnit(numberText(limit as number), fact.unit)}`,
            ...applyOverrides(own, series, fact),
            fixes: worst.fromRules ? addValueFixes(stated, input) : [],
          }),
        ]
      },
    )
    return { verdicts: withoutConversions(verdicts, input.reading), compared }
  },
}

/** "in the rules from 12 Feb 2024", "in articles/doha.md (20 Mar 2024)" */
const whereSaid = ({ fromRules, on, evidence: { path, published } }: EarlierValue): string =>
  fromRules ? `in the rules from ${dayText(on)}` : `in ${path ?? 'the earlier text'} (${dayText(published ?? on)})`
