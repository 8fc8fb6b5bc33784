import type { Bound, Interval, PassageRange, Quantity, Role } from '../model/index.ts'

/** A number as it stands in the text, before its surroundings are read. Offsets into the text. */
export interface Numeral {
  start: number
  end: number
  value: number
  /** The step to which it was written: 1 for "134", 100,000 for "1.3 million", 0.1 for "5.8". */
  grain: number
  /** What its scale word or suffix multiplied by; 1 where none stands. */
  scale: number
  how: 'digits' | 'words' | 'fraction' | 'vague' | 'fold'
}

/** Which line of the table of accepted intervals applies. */
export type Slack = 'exact' | 'about' | 'nearly'

/** A quantity in the making. Refiners fill it in; `index.ts` turns it into a `Quantity`. */
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
  /** Whether its unit is a money. */
  money: boolean
  /** Where its words start, bounds and approximators included: what stands before is no longer about its size. */
  opens: number
  /** The words that state it as far as they were read, hedges behind it included; no verb among them ("topped 30"). */
  said: PassageRange
}

/** All the words that state a draft, its unit included. */
export const wordsOf = ({ start, end, said }: Draft): PassageRange => ({
  start: Math.min(start, said.start),
  end: Math.max(end, said.end),
})

/** Reads a number that starts at or just around `at`, where `scan` saw one; null: not mine. */
export type Extractor = (text: string, at: number) => Numeral | null

/** Reads the surroundings of the numbers found: adds to the drafts, joins them, drops what is no quantity. */
export type Refiner = (drafts: Draft[], text: string) => Draft[]

/** A refiner that looks at one draft at a time; returning null drops it. */
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

/** A refiner that may join a draft with the one after it; null leaves both. */
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

/** The draft that a bare number starts as. */
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

/** The draft with its number multiplied by a scale that stands behind it, up to `end`. */
export function rescaled(draft: Draft, scale: number, end: number): Draft {
  const { numeral } = draft
  const value = times(numeral.value, scale)
  draft.numeral = { ...numeral, value, grain: times(numeral.grain, scale), scale: numeral.scale * scale, end }
  draft.low = value
  draft.high = value
  draft.end = end
  return draft
}

/** Multiplies without the dust of binary fractions: 1.3 × 1,000,000 is 1,300,000. */
export function times(value: number, scale: number): number {
  const product = value * scale
  return Number.isInteger(product) && Math.abs(product) < 1e15 ? product : Number(product.toPrecision(15))
}
