import { hedgedNumber } from '../english/hedges.ts'
import { withHyphens } from '../grammar/hyphens.ts'
import { readWords } from '../grammar/tagger.ts'
import { isQuantity } from '../grammar/word-class.ts'
import type { DateMention, InPassage, PassageRange, Quantity, Token } from '../model/index.ts'
import { attributionOf } from './attribution.ts'
import type { Counts } from './counted/counted.ts'
import { countedBy } from './counted/counted-by.ts'
import { type Dateline, datelineOf } from './dateline.ts'
import { elisions } from './elided.ts'
import type { Words } from './governor/words.ts'
import { wholesIn } from './parts.ts'
import { type Gazetteer, type PlaceMention, placesIn } from './place.ts'
import { gapBefore, isClauseVerb, type Segment, segmentsOf } from './segments.ts'

/** One sentence with what was read from it. All offsets count in the text of its passage: UTF-16 units, half-open. */
export interface ClaimInput {
  text: string
  /** The sentence behind it in its passage; empty for none. */
  next: string
  start: number
  /** In ascending order, within the sentence. */
  quantities: readonly InPassage<Quantity>[]
  dates: readonly InPassage<DateMention>[]
  /** Ranges in quotation marks. */
  quoted: readonly PassageRange[]
  gazetteer: Gazetteer
  published: string | null
}

/** A tagged sentence, cut into segments, with all that its claims share. */
export interface TaggedSentence {
  input: ClaimInput
  tokens: readonly Token[]
  words: Words
  segments: readonly Segment[]
  counts: Counts
  /** Indices of the tokens of wholes of which only a part is spoken of: "134 of the 253 hostages", "Of the 48, 39 died". */
  wholes: ReadonlySet<number>
  dateline: Dateline | null
  places: readonly PlaceMention[]
  attribution: string | null
  /** Segments without a verb or number, which hold for the whole sentence: "Since March, …", "In Kyiv, …". */
  adverbials: readonly Segment[]
  /** Clauses that say over what time, or by when, the sentence holds: "since the war began", "by the time it landed". */
  timeClauses: readonly Segment[]
  /** Returns the words of segments; the same array for the same segments, since many numbers share a clause. */
  wordsIn(of: readonly Pick<Segment, 'from' | 'to'>[]): readonly Token[]
}

/** Tags a sentence and cuts it into segments. */
export function takeApart(input: ClaimInput): TaggedSentence {
  const { text, start, quantities } = input
  const stated = quantities.map((q) => ({ ...hedgedNumber(q, text, start), number: q.text }))
  const tokens = readWords(withoutHedges(text, start, quantities, stated), start, stated)
  const words: Words = { tokens, gap: (i) => gapBefore(tokens, i, text, start) }
  const segments = segmentsOf(tokens, text, start)
  const dateline = datelineOf(text)
  const story = tokens.findIndex((t) => t.start - start >= (dateline?.end ?? 0) && t.text !== '')
  const positions = stated.map((range) => tokens.findIndex((t) => isQuantity(t) && t.start === range.start))
  const gap = withHyphens(text, tokens, words.gap)
  const countings = positions.map((at) => (at < 0 ? null : countedBy(tokens, at, gap)))
  const counts: Counts = {
    quantities,
    leads: quantities.map((q) =>
      text
        .slice(q.said.start - start, q.start - start)
        .trim()
        .toLowerCase(),
    ),
    tokens,
    positions,
    countings,
    elisions: elisions(quantities, countings, text, start),
  }
  return {
    input,
    tokens,
    words,
    segments,
    counts,
    wholes: wholesIn(counts),
    dateline,
    places: placesIn(tokens, Math.max(0, story), input.gazetteer),
    attribution: attributionOf(tokens, segments, text, start),
    adverbials: segments.filter((s) => !tokens.slice(s.from, s.to).some((t) => isClauseVerb(t) || isQuantity(t))),
    timeClauses: segments.filter((s) => opensTimeClause(tokens, s)),
    wordsIn: slicer(tokens),
  }
}

/** Returns the sentence with spaces in place of its hedges, so that words are tagged alike beside "40", "about 40" and "something like 40". */
function withoutHedges(
  text: string,
  start: number,
  quantities: readonly InPassage<Quantity>[],
  stated: readonly PassageRange[],
): string {
  let plain = ''
  quantities.forEach((quantity, i) => {
    const words = stated[i] as PassageRange
    if (words.start === quantity.start && words.end === quantity.end) return
    plain += text.slice(plain.length, words.start - start) + ' '.repeat(quantity.start - words.start)
    plain += text.slice(plain.length, quantity.end - start) + ' '.repeat(words.end - quantity.end)
  })
  return plain + text.slice(plain.length)
}

/** Makes the function that returns the words of segments, which it slices only once. */
function slicer(tokens: readonly Token[]): TaggedSentence['wordsIn'] {
  const known = new Map<string, readonly Token[]>()
  return (of) => {
    const key = of.map(({ from, to }) => `${from}-${to}`).join()
    const before = known.get(key)
    if (before) return before
    const words = of.flatMap(({ from, to }) => tokens.slice(from, to))
    known.set(key, words)
    return words
  }
}

function opensTimeClause(tokens: readonly Token[], { from }: Segment): boolean {
  const [one, two, three] = [0, 1, 2].map((next) => tokens[from + next]?.normal)
  return one === 'since' || (one === 'by' && two === 'the' && three === 'time')
}
