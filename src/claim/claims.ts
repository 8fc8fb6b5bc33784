import { tag } from '../grammar/tagger.ts'
import { isQuantity, mergeRanges } from '../grammar/tokens.ts'
import type { Claim, ClaimContext, DateMention, Quantity, Range, Token } from '../model/index.ts'
import { contains } from '../model/index.ts'
import { isAge } from './age.ts'
import { asOfIn } from './as-of.ts'
import { attributionOf } from './attribution.ts'
import { type Counted, countedBy, singular } from './counted.ts'
import { modalityOf } from './modality.ts'
import { type Phrase, phraseAround } from './phrase.ts'
import { type Gazetteer, nearestPlace, placesIn } from './place.ts'
import { governingVerb, scopeOf } from './scope.ts'
import { gapBefore, isVerb, type Segment, segmentsOf } from './segments.ts'

/** One sentence with what was read from it; every range counts in its passage. */
export interface ClaimInput {
  text: string
  start: number
  /** In ascending order, within the sentence. */
  quantities: readonly Quantity[]
  dates: readonly DateMention[]
  /** Ranges that stand in quotation marks. */
  quoted: readonly Range[]
  gazetteer: Gazetteer
  published: string | null
}

/** The quantities of a sentence with what they count, and the claims they make, in the same order. */
export interface ClaimOutput {
  quantities: Quantity[]
  contexts: ClaimContext[]
}

/** Reads the claims of one sentence. `Quantity.of` and `Claim.quantity` count within the sentence. */
export function readClaims(input: ClaimInput): ClaimOutput {
  const { text, start } = input
  const tokens = mergeRanges(tag(text, start), input.quantities, text, start)
  const segments = segmentsOf(tokens, text, start)
  const positions = input.quantities.map((q) => tokens.findIndex((t) => isQuantity(t) && t.start === q.start))
  const countings = positions.map((at) => (at < 0 ? null : countedBy(tokens, at, text, start)))
  const quantities = input.quantities.map((q, i) => withCounted(q, i, input.quantities, tokens, positions, countings))
  const attribution = attributionOf(tokens, segments, text, start)
  const places = placesIn(tokens, input.gazetteer)
  const adverbial = adverbials(tokens, segments)

  const contexts = quantities.map((quantity, i): ClaimContext => {
    const at = positions[i] as number
    const counted = countings[i] ?? inherited(quantities, countings, tokens, positions, i)
    const own = segments.find((s) => s.from <= at && at < s.to)
    const phrase = own ? phraseAround(tokens, own, at, countings[i] ?? null) : null
    const isWhole = countings.some((c) => c?.whole === at)
    const scope = scopeFor(phrase, isWhole, () => scopeOf(tokens, segments, at, countings[i] ?? null))
    const claim: Claim = {
      quantity: i,
      fact: null,
      modality: modalityOf(
        tokens,
        scope,
        at,
        input.quoted.some((r) => contains(r, quantity)),
      ),
      attribution,
      asOf: asOfIn(
        input.dates,
        [...scope, ...adverbial].map((s) => rangeOf(tokens, s)),
        quantity,
      ),
      place: nearestPlace(places, (t) => scope.some((s) => s.from <= t && t < s.to), at),
      verb: at < 0 ? null : governingVerb(tokens, scope, at, countings[i] ?? null),
    }
    return {
      quantity,
      claim,
      tokens,
      at,
      isAge: at >= 0 && isAge(quantity, tokens, at, gapsAround(tokens, at, text, start)),
      isMore: MORE.test(tokens[at - 1]?.normal ?? '') || MORE.test(tokens[at + 1]?.normal ?? ''),
      scope: scope.flatMap((s) => tokens.slice(s.from, s.to)),
      phrase: phrase && countings[i]?.whole == null ? tokens.slice(phrase.from, phrase.to) : [],
      presupposed: phrase?.definite
        ? {
            place: nearestPlace(
              places.filter((p) => phrase.from <= p.at && p.at < phrase.to),
              () => true,
              at,
            ),
            asOf: asOfIn(input.dates, [rangeOf(tokens, phrase)], quantity),
          }
        : null,
      counted: counted ? tokens.slice(counted.from, counted.to) : [],
      published: input.published,
    }
  })
  return { quantities, contexts }
}

/** Of "35 of the 58 hostages are dead", the clause speaks of the 35; of the 58 only their own phrase does. */
function scopeFor(phrase: Phrase | null, isWhole: boolean, clause: () => Segment[]): Segment[] {
  if (!phrase) return []
  return isWhole ? [{ from: phrase.from, to: phrase.to, opener: '' }] : clause()
}

/** "Since March, …", "As of April 17, …": stretches without a verb or number, whose date holds for the whole sentence. */
const adverbials = (tokens: readonly Token[], segments: readonly Segment[]): Segment[] =>
  segments.filter((s) => !tokens.slice(s.from, s.to).some((t) => isVerb(t) || isQuantity(t)))

const MORE = /^(more|other|others|another|additional|extra|further)$/

const gapsAround = (tokens: readonly Token[], at: number, text: string, start: number) => ({
  before: gapBefore(tokens, at, text, start),
  after: gapBefore(tokens, at + 1, text, start),
})

const rangeOf = (tokens: readonly Token[], segment: Pick<Segment, 'from' | 'to'>): Range => ({
  start: tokens[segment.from]?.start ?? 0,
  end: tokens[segment.to - 1]?.end ?? 0,
})

function withCounted(
  quantity: Quantity,
  index: number,
  all: readonly Quantity[],
  tokens: readonly Token[],
  positions: readonly number[],
  countings: readonly (Counted | null)[],
): Quantity {
  const counted = countings[index] ?? null
  const whole = counted?.whole == null ? -1 : positions.indexOf(counted.whole)
  const part = whole >= 0 && whole !== index ? { role: 'part' as const, of: whole } : {}
  const including = quantity.role === null && whole < 0 ? includedIn(tokens, positions, index, all) : {}
  return { ...quantity, ...part, ...including, counted: counted && singular(tokens, counted) }
}

/** "killed 12, including three children": the three are a part of the twelve. */
function includedIn(
  tokens: readonly Token[],
  positions: readonly number[],
  index: number,
  all: readonly Quantity[],
): Partial<Quantity> {
  const at = positions[index] as number
  for (let i = at - 1; i >= 0 && i > at - 5; i--) {
    if (!/^(including|among)$/.test((tokens[i] as Token).normal)) continue
    for (let j = index - 1; j >= 0; j--) {
      if ((all[j] as Quantity).unit === null && (positions[j] as number) < i) return { role: 'part', of: j }
    }
  }
  return {}
}

/** "Twenty-seven people were killed and 18 injured": a bare number before a verb or state counts what the last one did. */
function inherited(
  quantities: readonly Quantity[],
  countings: readonly (Counted | null)[],
  tokens: readonly Token[],
  positions: readonly number[],
  index: number,
): Counted | null {
  const next = tokens[(positions[index] as number) + 1]
  if (quantities[index]?.unit !== null || !next) return null
  if (quantities[index]?.role !== 'part' && !isVerb(next) && !next.tags.has('Adjective')) return null
  for (let j = index - 1; j >= 0; j--) if (countings[j] && quantities[j]?.unit === null) return countings[j] ?? null
  return null
}
