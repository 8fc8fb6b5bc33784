import { indexClaims } from '../../archive/index.ts'
import { runEach } from '../../check/index.ts'
import { sideOf } from '../../claim/side.ts'
import { NO_RULES, type NumberExplanation, type Reading } from '../../model/index.ts'
import { namedArchive } from '../../named/archive/archive.ts'
import { whyNotCompared } from '../../reference/why-not-compared.ts'
import { amendWith } from '../../rules/edit/amend.ts'
import { statementsOf } from '../../statement/table.ts'
import { expectOptions } from '../arguments.ts'
import type { CheckOptions } from '../check.ts'
import { unitsWith } from '../units.ts'

/**
 * Explains for each number of an article how it is read, and which checks compared it with something: in the article,
 * in the rules, or in `earlier` articles. In the order of the text.
 */
export function explainNumbers(
  reading: Reading,
  earlier: readonly Reading[],
  options: CheckOptions = {},
): NumberExplanation[] {
  expectOptions(options, 'the options of explainNumbers')
  const { rules = NO_RULES, checks, quotes, nearMisses } = options
  const units = unitsWith(rules.units)
  const index = indexClaims([reading, ...earlier])
  const outcomes = runEach(
    {
      reading,
      rules,
      units,
      amend: amendWith(rules),
      earlier: index.earlier,
      alike: index.alike,
      named: namedArchive([reading, ...earlier], (one) => statementsOf(one, rules)),
      nearMisses,
    },
    checks,
    quotes,
  )
  const comparing = outcomes.map(({ check, compared }) => ({ check, quantities: new Set(compared) }))
  return reading.claims.map((claim, i) => {
    const side = sideOf(reading, i)
    return {
      quantity: side.quantity,
      claim,
      sentence: side.sentence.text,
      fact: rules.facts.find(({ id }) => id === claim.fact)?.name ?? null,
      comparedBy: comparing
        .filter(({ quantities }) => quantities.has(claim.quantity))
        .map(({ check: { id, about } }) => ({ id, about })),
      obstacle: whyNotCompared(side, rules, units),
    }
  })
}
