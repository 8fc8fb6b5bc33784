import {
  capitalised,
  type DatedOtherwise,
  datedOtherwise,
  type Pairing,
  pairUp,
  printed,
  quote,
  quoteOf,
  type Side,
  sidesOf,
  verdict,
} from '../check/index.ts'
import type { ArticleSource, Finding, Reading, Verdict } from '../model/index.ts'
import { placeFindings } from './finding.ts'
import { type ReadOptions, readerFor } from './read.ts'
import { unitsWith } from './units.ts'

/** How two texts stand to each other. */
export interface Comparison {
  /**
   * `contradicts`: at least one finding; `agrees`: every claim of the later text that can be compared follows from the
   * earlier one, and at least one can be; else `unrelated`.
   */
  verdict: 'contradicts' | 'agrees' | 'unrelated'
  /** Of the later text. */
  findings: Finding[]
  /** For each pair of claims, one line that says why they were, or were not, compared. */
  explanations: string[]
}

/** Compares two texts taken to speak of the same thing: which claims of the later one the earlier one contradicts. */
export function compareTexts(earlier: ArticleSource, later: ArticleSource, options: ReadOptions = {}): Comparison {
  const read = readerFor(options)
  const reading = read(later)
  const before = read(earlier)
  const pairings = pairUp(sidesOf(reading), sidesOf(before), unitsWith(options.rules?.units ?? []))
  const dated = datedOtherwise(reading, before)
  const verdicts = [
    ...pairings.flatMap((p) => (p.kind === 'contradicts' && p.earlier ? [against(p.later, p.earlier)] : [])),
    ...dated.map((d) => againstDate(d, before)),
  ]
  const follows = pairings.some(({ kind }) => kind === 'follows')
  const open = pairings.some(({ kind }) => kind === 'meets')
  return {
    verdict: verdicts.length > 0 ? 'contradicts' : follows && !open ? 'agrees' : 'unrelated',
    findings: placeFindings(reading.article, verdicts),
    explanations: [...pairings.flatMap(explain), ...dated.map(explainDate)],
  }
}

function against(side: Side, other: Side): Verdict {
  return verdict('earlier-article', side.quantity, {
    fact: side.claim.fact,
    severity: 'warning',
    message: `${capitalised(printed(side))} here, ${printed(other)} in the earlier text.`,
    expected: other.quantity.text,
    evidence: [quote(other, side.reading)],
  })
}

const againstDate = ({ later, earlier }: DatedOtherwise, before: Reading): Verdict =>
  verdict('earlier-article', later.date, {
    severity: 'warning',
    message: `${later.date.text} here, ${earlier.date.text} in the earlier text.`,
    expected: earlier.date.text,
    evidence: [quoteOf(before, earlier.date, earlier.sentence.text)],
  })

const explainDate = ({ later, earlier }: DatedOtherwise): string =>
  `"${earlier.date.text}" and "${later.date.text}": the same is dated otherwise`

function explain({ later, earlier, kind, comparisons }: Pairing): string[] {
  return comparisons.map(({ other, comparison: c }) => {
    const pair = `"${other.quantity.text}" and "${later.quantity.text}"`
    if (!c.comparable) return `${pair}: not compared (${c.obstacle}): ${c.why}`
    return `${pair}: comparable, and they ${c.meets ? 'fit' : 'do not fit'}${other === earlier ? ` (paired: ${kind})` : ''}`
  })
}
