import type { Quantity, Token } from '../model/index.ts'
import { type Counted, singular } from './counted.ts'
import { isVerb } from './segments.ts'

/** The quantities of one sentence, with the tokens they stand at and what they were found to count. */
export interface Counts {
  quantities: readonly Quantity[]
  tokens: readonly Token[]
  /** Index of each quantity's token; -1 where it has none. */
  positions: readonly number[]
  countings: readonly (Counted | null)[]
}

/** A quantity with what it counts, and with the whole that it is a part of. */
export function withCounted(counts: Counts, index: number): Quantity {
  const { quantities, positions, countings } = counts
  const quantity = quantities[index] as Quantity
  const counted = countings[index] ?? null
  const whole = counted?.whole == null ? -1 : positions.indexOf(counted.whole)
  const of = whole >= 0 && whole !== index ? whole : quantity.role === null ? wholeOf(counts, index) : null
  const part = of === null ? {} : { role: 'part' as const, of }
  return { ...quantity, ...part, counted: counted && singular(counts.tokens, counted) }
}

/** "killed 12, including three children"; "held 30 fans, 12 of them minors"; "30 fans, of whom 12"; "Of the 60, nine". */
function wholeOf({ tokens, positions, quantities }: Counts, index: number): number | null {
  const at = positions[index] as number
  const says = (i: number, words: RegExp) => words.test(tokens[i]?.normal ?? '')
  const opener = [1, 2, 3, 4].map((back) => at - back).find((i) => says(i, /^(including|among)$/))
  const ofThem = says(at + 1, /^of$/) && says(at + 2, /^(them|these|those|whom|which)$/)
  const ofWhom = says(at - 1, /^whom$/) && says(at - 2, /^of$/)
  const ofAll = says(0, /^of$/) && index > 0 && (positions[0] as number) <= 3
  if (opener === undefined && !ofThem && !ofWhom && !ofAll) return null
  const before = opener ?? at
  for (let j = index - 1; j >= 0; j--) {
    if (quantities[j]?.unit === null && (positions[j] as number) < before) return j
  }
  return null
}

/** "Twenty-seven people were killed and 18 injured": a bare number before a verb or state counts what the last one did. */
export function inherited({ quantities, countings, tokens, positions }: Counts, index: number): Counted | null {
  const quantity = quantities[index] as Quantity
  const next = tokens[(positions[index] as number) + 1]
  if (quantity.unit !== null || !next) return null
  if (quantity.role !== 'part' && !isVerb(next) && !next.tags.has('Adjective')) return null
  for (let j = index - 1; j >= 0; j--) if (countings[j] && quantities[j]?.unit === null) return countings[j] ?? null
  return null
}
