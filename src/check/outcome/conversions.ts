import type { Fix, Reading, Span, Verdict } from '../../model/index.ts'

/**
 * Returns the verdicts of one check on an article without those on a conversion in brackets by the fact of a number that has one
 * too: "2,482 acres (1,004 hectares)". What they add to the rules is offered with that one.
 */
export function withoutConversions(verdicts: readonly Verdict[], { quantities }: Reading): Verdict[] {
  const converted = new Map(
    quantities.flatMap((quantity) => {
      const main = quantity.role === 'conversion' && quantity.of !== null ? quantities[quantity.of] : undefined
      return main ? [[placeOf(quantity), placeOf(main)]] : []
    }),
  )
  const places = new Set(verdicts.filter(({ fact }) => fact !== null).map(placeOf))
  if (places.size < 2) return [...verdicts]
  const mainOf = (verdict: Verdict): string => (verdict.fact === null ? '' : (converted.get(placeOf(verdict)) ?? ''))
  const repeats = Map.groupBy(
    verdicts.filter((verdict) => places.has(mainOf(verdict))),
    mainOf,
  )
  return verdicts
    .filter((verdict) => !places.has(mainOf(verdict)))
    .map((verdict) => {
      const added = (repeats.get(placeOf(verdict)) ?? []).flatMap(({ fixes }) => fixes.filter(addsToRules))
      return added.length === 0 ? verdict : { ...verdict, fixes: [...verdict.fixes, ...added] }
    })
}

const placeOf = ({ in: field, start, end }: Pick<Span, 'in' | 'start' | 'end'>): string => `${field} ${start} ${end}`

/** Tells whether a correction is one of the rules, which holds for the number in brackets and the one before it. */
const addsToRules = ({ path }: Fix): boolean => path !== null
