import { lastAtMost } from '../../base/binary-search.ts'
import type { Check } from '../../model/check.ts'
import type { Claim, QuoteLevel, Reading, Span, Verdict } from '../../model/index.ts'
import { contains } from '../../model/index.ts'

/** How checks treat words in quotation marks: one level for all, or by check id; checks that are not named keep their own. */
export type Quotes = QuoteLevel | Record<string, QuoteLevel>

/** Returns how one check treats words in quotation marks. */
export const quoteLevelOf = ({ id, quotes: own }: Check, quotes: Quotes = {}): QuoteLevel =>
  typeof quotes === 'string' ? quotes : (quotes[id] ?? own)

/** Returns the reading with quoted claims as asserted ones. */
export function withQuotesAsserted(reading: Reading): Reading {
  if (reading.claims.every(({ modality }) => modality !== 'quoted')) return reading
  const contexts = reading.contexts.map((context) => ({ ...context, claim: asserted(context.claim) }))
  return { ...reading, contexts, claims: contexts.map(({ claim }) => claim) }
}

const asserted = (claim: Claim): Claim => (claim.modality === 'quoted' ? { ...claim, modality: 'asserted' } : claim)

/** Applies a quote level: verdicts on words in quotation marks stay, become notices, or are dropped; all others stay. */
export function applyQuoteLevel(verdicts: readonly Verdict[], level: QuoteLevel, { quotations }: Reading): Verdict[] {
  if (level === 'check' || verdicts.length === 0) return [...verdicts]
  const isQuoted = insideOf(quotations)
  if (level === 'ignore') return verdicts.filter((verdict) => !isQuoted(verdict))
  return verdicts.map((verdict) => (isQuoted(verdict) ? { ...verdict, severity: 'notice' } : verdict))
}

/** Returns a test whether a place lies wholly within one of the spans, which do not overlap. */
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
