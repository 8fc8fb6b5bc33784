import { hedgedNumber } from '../english/hedges.ts'
import { readWords } from '../grammar/tagger.ts'
import { isDate, isPastTense, isQuantity, isVerb } from '../grammar/word-class.ts'
import type {
  Claim,
  ClaimContext,
  DateMention,
  Governor,
  InPassage,
  PassageRange,
  Period,
  Quantity,
  Token,
} from '../model/index.ts'
import { contains } from '../model/index.ts'
import { isAge } from './age.ts'
import { asOfIn, isTimeLimit, oldReportDay, refersToUnstatedTime } from './as-of.ts'
import { attributionOf } from './attribution.ts'
import { type Counted, type Counts, countedBy } from './counted.ts'
import { type Dateline, datelineOf } from './dateline.ts'
import { elisions } from './elided.ts'
import { isCalledWrong } from './firmness/called-wrong.ts'
import { isQuestion, modalityOf } from './firmness/modality.ts'
import { isNeeded } from './firmness/prospect.ts'
import { stageOf } from './firmness/stage.ts'
import { governorsOf, outerClause } from './governor/governors.ts'
import type { Words } from './governor/words.ts'
import { countedOf, wholesIn, withCounted } from './parts.ts'
import { type Phrase, phraseAround } from './phrase.ts'
import { type Gazetteer, nearestPlace, type PlaceMention, placesIn } from './place.ts'
import { isRate } from './rate.ts'
import { isReporting } from './reporting.ts'
import { governingVerb, scopeOf } from './scope.ts'
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

/** The quantities of a sentence with what they count, and the claims they make, in the same order. */
export interface ClaimOutput {
  quantities: InPassage<Quantity>[]
  contexts: ClaimContext[]
}

/** Reads the claims of one sentence. `Quantity.of` and `Claim.quantity` are indices among the quantities of the sentence. */
export function readClaims(input: ClaimInput): ClaimOutput {
  const sentence = takeApart(input)
  const { counts } = sentence
  const counted = counts.quantities.map((_, i) => countedOf(counts, i))
  const quantities = counted.map((found, i) => withCounted(counts, i, found))
  const governors = governorsIn(sentence, quantities)
  return {
    quantities,
    contexts: quantities.map((quantity, index) =>
      contextOf(sentence, {
        quantity,
        index,
        counted: counted[index] ?? null,
        governors: governors[index] as Governor[],
      }),
    ),
  }
}

/** Returns the governors of each quantity; a part without its own has those of its whole: "killed 12, three of them children". */
function governorsIn(
  { words, counts, wholes }: TaggedSentence,
  quantities: readonly InPassage<Quantity>[],
): Governor[][] {
  const own = counts.positions.map((at, i) => governorsOf(words, at, counts.countings[i] ?? null, wholes.has(at)))
  return own.map((all, i) => {
    const found = wholes.has(counts.positions[i] as number) ? withoutPredicate(all, own, counts, i) : all
    const isElided = (counts.elisions[i] ?? null) !== null && !found.some(({ at }) => isVerb(words.tokens[at]))
    if (found.length > 0 && !isElided) return found
    const { role, of } = quantities[i] as InPassage<Quantity>
    const source = role === 'part' ? of : (counts.elisions[i] ?? null)
    return source === null ? found : (own[source] ?? found)
  })
}

/** Leaves out of what describes a whole the verb that its part is the subject of: "died" in "Four of the six hostages died". */
function withoutPredicate(found: Governor[], own: readonly Governor[][], counts: Counts, index: number): Governor[] {
  const part = counts.countings.findIndex((c) => c?.whole === counts.positions[index])
  const ofPart = (own[part] ?? []).filter((g) => !g.describes)
  if (ofPart.some((g) => g.at < (counts.positions[part] as number))) return found // "was one of 74 people killed"
  const main = new Set(ofPart.map((g) => g.at))
  return found.filter((g) => !main.has(g.at) && !isLeftBehind(counts, index, g))
}

/** Tells whether a state behind the noun of a whole is that of its part: "with two of the 18 hostages dead". */
function isLeftBehind({ countings, tokens }: Counts, index: number, { at, as }: Governor): boolean {
  const counting = countings[index]
  return as === 'state' && counting != null && counting.to === at && !isPastTense(tokens[at])
}

/** A tagged sentence, cut into segments, with all that its claims share. */
interface TaggedSentence {
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

function takeApart(input: ClaimInput): TaggedSentence {
  const { text, start, quantities } = input
  const stated = quantities.map((q) => ({ ...hedgedNumber(q, text, start), number: q.text }))
  const tokens = readWords(withoutHedges(text, start, quantities, stated), start, stated)
  const words: Words = { tokens, gap: (i) => gapBefore(tokens, i, text, start) }
  const segments = segmentsOf(tokens, text, start)
  const dateline = datelineOf(text)
  const story = tokens.findIndex((t) => t.start - start >= (dateline?.end ?? 0) && t.text !== '')
  const positions = stated.map((range) => tokens.findIndex((t) => isQuantity(t) && t.start === range.start))
  const countings = positions.map((at) => (at < 0 ? null : countedBy(tokens, at, words.gap)))
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

/** A quantity, its index in its sentence, what it counts and what governs that. */
interface ReadNumber {
  quantity: InPassage<Quantity>
  index: number
  counted: Counted | null
  governors: readonly Governor[]
}

function contextOf(sentence: TaggedSentence, { quantity, index, counted, governors }: ReadNumber): ClaimContext {
  const { input, tokens, words, segments, counts, places } = sentence
  const { text, start } = input
  const at = counts.positions[index] as number
  const counting = counts.countings[index] ?? null
  const own = segments.find((s) => s.from <= at && at < s.to)
  const phrase = own ? phraseAround(tokens, own, at, counting) : null
  const scope = scopeFor(phrase, sentence.wholes.has(at), () => scopeOf(tokens, segments, at, counting))
  const holding = [...scope, ...sentence.adverbials]
  const ownDay = { from: at, to: Math.min(at + BEHIND, tokens.length), opener: '' }
  const isElided = (counts.elisions[index] ?? null) !== null
  const inQuotes = input.quoted.some((r) => contains(r, quantity))
  const outer = outerClause(words, at, counting)
  const modality = isQuestion(text)
    ? 'hypothetical'
    : modalityOf(tokens, segments, scope, at, inQuotes, { governors, outer })
  const time = asOf(sentence, isElided ? [ownDay, ...sentence.adverbials] : holding, quantity)
  const scopeWords = sentence.wordsIn(scope)
  const signs = {
    isAdditional: isAdditional(tokens, at),
    isAtUnstatedTime:
      time === null && (refersToUnstatedTime(tokens) || input.dates.some((d) => isTimeLimit(d, tokens))),
    isCalledWrong: isCalledWrong({
      text,
      start: quantity.said.start - start,
      end: quantity.said.end - start,
      next: input.next,
      isSecond: index > 0,
    }),
  }
  const claim: Claim = {
    quantity: index,
    fact: null,
    modality,
    stage: stageOf({
      quantity,
      modality,
      tokens,
      scope: sentence.wordsIn([...holding, ...sentence.timeClauses]),
      governors,
      isNeeded: isNeeded(tokens, scopeWords, governors, at),
      ...signs,
    }),
    attribution: sentence.attribution,
    asOf: time,
    place: nearestPlace(places, holding, at),
    verb: at < 0 ? null : governingVerb(tokens, scope, at, counting),
  }
  return {
    quantity,
    claim,
    tokens,
    at,
    isAge:
      at >= 0 &&
      isAge(quantity, tokens, at, {
        lead: counts.leads[index] as string,
        before: words.gap(at),
        after: words.gap(at + 1),
      }),
    ...signs,
    isRate: isRate(quantity, tokens, at, counting),
    governors,
    scope: scopeWords,
    phrase: phrase && counting?.whole == null ? tokens.slice(phrase.from, phrase.to) : [],
    presupposed: phrase?.definite
      ? {
          place: nearestPlace(
            places.filter((p) => phrase.from <= p.at && p.at < phrase.to),
            [phrase],
            at,
          ),
          asOf: asOfIn(input.dates, [rangeOf(tokens, phrase)], quantity),
        }
      : null,
    counted: counted ? tokens.slice(counted.from, counted.to) : [],
    earlier: null,
    dateline: sentence.dateline?.place ?? null,
    published: input.published,
  }
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

/** Tokens from a number that leaves out what it counts, within which its own day stands: "and 25 in early May". */
const BEHIND = 4

/** Returns the day or period by the dates of the clause, or that of the dateline if there are no others; else of a clause of time ("when it was founded in 1949"); else of an old report. */
function asOf(
  { input, tokens, segments, dateline }: TaggedSentence,
  holding: readonly Segment[],
  at: PassageRange,
): Period | null {
  const free = input.dates.filter((date) => !isTimeLimit(date, tokens))
  const inStory = free.filter(({ start }) => start - input.start >= (dateline?.end ?? 0))
  const dates = inStory.length > 0 ? inStory : free
  const ranges = (of: readonly Segment[]) => of.map((s) => rangeOf(tokens, s))
  const clausesOfTime = segments.filter(({ opener, from }) =>
    /^(when|after|as)$/i.test(opener || (tokens[from]?.normal ?? '')),
  )
  const reports = segments.filter((s) => tokens.slice(s.from, s.to).some((_, i) => isReporting(tokens, s.from + i)))
  return (
    asOfIn(dates, ranges(holding), at) ??
    asOfIn(dates, ranges(clausesOfTime), at) ??
    asOfIn(dates, ranges(joinedTo(tokens, segments, at)), at) ??
    oldReportDay(asOfIn(dates, ranges(reports), at), input.published)
  )
}

/** Returns the clauses behind that of a quantity which share its subject, and so their day: "killed 40 people and took 12 hostages on May 7". */
function joinedTo(tokens: readonly Token[], segments: readonly Segment[], at: PassageRange): Segment[] {
  const own = segments.findIndex(({ to }) => at.start < (tokens[to - 1]?.end ?? 0))
  const joined = segments.slice(own + 1).findIndex(({ opener, from }) => {
    const verb = /^(and|or)$/.test(tokens[from]?.normal ?? '') ? from + 1 : from
    return !/^(and|or)$/.test(opener) || !isClauseVerb(tokens[verb])
  })
  return own < 0 ? [] : segments.slice(own + 1, joined < 0 ? segments.length : own + 1 + joined)
}

/** Returns the scope of a quantity. In "35 of the 58 hostages are dead" the clause is about the 35; the 58 have only their own phrase. */
function scopeFor(phrase: Phrase | null, isWhole: boolean, clause: () => Segment[]): Segment[] {
  if (!phrase) return []
  return isWhole ? [{ from: phrase.from, to: phrase.to, opener: '' }] : clause()
}

const ADDITIONAL = /^(more|other|others|another|additional|extra|further)$/

/** Tells whether a number is an addition, or a part of a total by time: "three more", "another 40", "on Thursday alone". */
const isAdditional = (tokens: readonly Token[], at: number): boolean =>
  ADDITIONAL.test(tokens[at - 1]?.normal ?? '') ||
  ADDITIONAL.test(tokens[at + 1]?.normal ?? '') ||
  tokens.some((t, i) => t.normal === 'alone' && isDate(tokens[i - 1]))

const rangeOf = (tokens: readonly Token[], segment: Pick<Segment, 'from' | 'to'>): PassageRange => ({
  start: tokens[segment.from]?.start ?? 0,
  end: tokens[segment.to - 1]?.end ?? 0,
})
