import type { Evidence, Verdict } from '../../model/index.ts'
import { bySeverity, overlaps } from '../../model/index.ts'

/**
 * Merges verdicts about the same words: the most severe one stays and the others become its evidence. Verdicts come in the
 * order of the checks, which decides between equals; they are returned in the order of the text, headline first.
 */
export function onePerClaim(verdicts: readonly Verdict[]): Verdict[] {
  const strongestFirst = verdicts
    .map((verdict, order) => ({ verdict, order }))
    .sort((a, b) => bySeverity(a.verdict, b.verdict) || a.order - b.order)
  const kept: Verdict[] = []
  const keptIn = new Map<string, number[]>()
  for (const { verdict } of strongestFirst) {
    const stretches = stretchesOf(verdict)
    const near = stretches.flatMap((stretch) => keptIn.get(stretch) ?? [])
    const at = Math.min(...near.filter((i) => overlaps(kept[i] as Verdict, verdict)))
    const other = kept[at]
    if (other) kept[at] = { ...other, evidence: mergeEvidence(other.evidence, asEvidence(verdict)) }
    else {
      for (const stretch of stretches) keptIn.set(stretch, [...(keptIn.get(stretch) ?? []), kept.length])
      kept.push(verdict)
    }
  }
  return kept.sort((a, b) => (a.in === b.in ? a.start - b.start : a.in === 'title' ? -1 : 1))
}

/** Length of the stretches of a text by which verdicts about the same words are looked up, in UTF-16 units. */
const STRETCH = 256

/** Returns the stretches that a verdict reaches into, so that only verdicts near each other are compared. */
function stretchesOf({ in: field, start, end }: Verdict): string[] {
  const first = Math.floor(start / STRETCH)
  const last = Math.floor(end / STRETCH)
  return Array.from({ length: last - first + 1 }, (_, i) => `${field} ${first + i}`)
}

/** Joins the evidence of two verdicts without repeats, such as the note of a fact. */
const mergeEvidence = (some: readonly Evidence[], more: readonly Evidence[]): Evidence[] => [
  ...some,
  ...more.filter((one) => !some.some((known) => isSame(known, one))),
]

const isSame = (a: Evidence, b: Evidence): boolean => a.path === b.path && a.line === b.line && a.text === b.text

/** Returns a weaker verdict as evidence: its message, and its own evidence. */
const asEvidence = (verdict: Verdict): Verdict['evidence'] => [
  { path: null, line: null, published: null, text: `${verdict.check}: ${verdict.message}` },
  ...verdict.evidence,
]
