import type { Bound, Interval, PassageRange, Quantity, Role } from '../model/index.ts'

/** A number as written in the text, before the words around it are read. Offsets are UTF-16 units of the text, half-open. */
export interface Numeral {
  start: number
  end: number
  value: number
  /** The place value of its last figure: 1 for "134", 100,000 for "1.3 million", 0.1 for "5.8". */
  grain: number
  /** The factor of its scale word or suffix; 1 without one. */
  scale: number
  how: 'digits' | 'words' | 'fraction' | 'vague' | 'fold'
}

/** How widely an approximate number is read: the rows of `SLACK` that apply to it. */
export type Slack = 'exact' | 'about' | 'nearly'

/**
 * A quantity that is still being read. Refiners fill it in; `read.ts` turns it into a `Quantity`. Offsets are UTF-16 units,
 * half-open.
 */
export interface Draft extends Interval {
  start: number
  end: number
  numeral: Numeral
  bound: Bound
  slack: Slack
  vague: boolean
  change: Quantity['change']
  unit: string | null
  per: string | null
  role: Role | null
  of: Draft | null
  /** Whether its unit is a currency or a coin. */
  money: boolean
  /** Where it starts, with its hedges and their verbs: words before this offset say nothing about its size. */
  opens: number
  /** The range of the words that state it, as far as they have been read: hedges on both sides, but no verb ("topped 30"). */
  said: PassageRange
}

/** Returns the range of all the words that state a draft, including its unit. */
export const wordsOf = ({ start, end, said }: Draft): PassageRange => ({
  start: Math.min(start, said.start),
  end: Math.max(end, said.end),
})

/** Reads a number at or just around `at`, an offset at which `scan` found a candidate; null where it reads none there. */
export type Extractor = (text: string, at: number) => Numeral | null

/**
 * Reads the words around the numbers: fills in drafts, joins them, and drops those that are not quantities. May change the
 * drafts.
 */
export type Refiner = (drafts: Draft[], text: string) => Draft[]

/** Makes a refiner from a function that reads one draft at a time; where that returns null, the draft is dropped. */
export const each =
  (refine: (draft: Draft, text: string) => Draft | null): Refiner =>
  (drafts, text) => {
    const kept: Draft[] = []
    for (const draft of drafts) {
      const refined = refine(draft, text)
      if (refined) kept.push(refined)
    }
    return kept
  }

/** Makes a refiner from a function that joins a draft with the next one; where that returns null, both are kept. */
export const joining =
  (join: (left: Draft, right: Draft, text: string) => Draft | null): Refiner =>
  (drafts, text) => {
    const kept: Draft[] = []
    for (const draft of drafts) {
      const last = kept.at(-1)
      const joined = last ? join(last, draft, text) : null
      if (joined) kept[kept.length - 1] = joined
      else kept.push(draft)
    }
    return kept
  }

/** Returns the draft for a number about which nothing else has been read. */
export const draftOf = (numeral: Numeral): Draft => ({
  start: numeral.start,
  end: numeral.end,
  opens: numeral.start,
  said: { start: numeral.start, end: numeral.end },
  numeral,
  low: numeral.value,
  high: numeral.how === 'vague' ? null : numeral.value,
  bound: numeral.how === 'vague' ? 'at-least' : 'exact',
  slack: 'exact',
  vague: numeral.how === 'vague',
  change: null,
  unit: null,
  per: null,
  role: null,
  of: null,
  money: false,
})

/** Multiplies the number of a draft by a scale written after it, which ends at `end`. Changes the draft and returns it. */
export function rescaled(draft: Draft, scale: number, end: number): Draft {
  const { numeral } = draft
  const value = times(numeral.value, scale)
  draft.numeral = { ...numeral, value, grain: times(numeral.grain, scale), scale: numeral.scale * scale, end }
  draft.low = value
  draft.high = value
  draft.end = end
  return draft
}

/** Multiplies without floating-point noise: 1.1 × 1.1 is 1.21. */
export function times(value: number, scale: number): number {
  const product = value * scale
  return Number.isInteger(product) && Math.abs(product) < 1e15 ? product : Number(product.toPrecision(15))
}
