import { lastAtMost } from '../../base/binary-search.ts'
import type { Check } from '../../model/check.ts'
import type { Claim, QuoteLevel, Reading, Span, Verdict } from '../../model/index.ts'
import { contains } from '../../model/index.ts'

/** What checks make of words in quotation marks: all of them, or by id; those not named keep their own. */
export type Quotes = QuoteLevel | Record<string, QuoteLevel>

/** What one check makes of words in quotation marks. */
export const quoteLevelOf = ({ id, quotes: own }: Check, quotes: Quotes = {}): QuoteLevel =>
  typeof quotes === 'string' ? quotes : (quotes[id] ?? own)

/** The same article as if its author said what stands in quotation marks. */
export function withQuotesAsserted(reading: Reading): Reading {
  if (reading.claims.every(({ modality }) => modality !== 'quoted')) return reading
  const contexts = reading.contexts.map((context) => ({ ...context, claim: asserted(context.claim) }))
  return { ...reading, contexts, claims: contexts.map(({ claim }) => claim) }
}

const asserted = (claim: Claim): Claim => (claim.modality === 'quoted' ? { ...claim, modality: 'asserted' } : claim)

/** Of what a check says, that which a level lets it say of words in quotation marks, and all of the rest. */
export function applyQuoteLevel(verdicts: readonly Verdict[], level: QuoteLevel, { quotations }: Reading): Verdict[] {
  if (level === 'check') return [...verdicts]
  const isQuoted = insideOf(quotations)
  if (level === 'ignore') return verdicts.filter((verdict) => !isQuoted(verdict))
  return verdicts.map((verdict) => (isQuoted(verdict) ? { ...verdict, severity: 'notice' } : verdict))
}

/** Whether a place lies wholly in one of the spans, which do not overlap. */
function insideOf(spans: readonly Span[]): (place: Verdict) => boolean {
  const inOrder = Map.groupBy(
    spans.toSorted((a, b) => a.start - b.start),
    (span) => span.in,
  )
  return (place) => {
    const own = inOrder.get(place.in) ?? []
    const before = own[lastAtMost(own.length, (i) => (own[i] as Span).start, place.start)]
    return before !== undefined && contains(before, place)
  }
}
