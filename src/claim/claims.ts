import { meaningOf } from '../english/forms/synonyms.ts'
import { isDate } from '../grammar/word-class.ts'
import type { Claim, ClaimContext, Governor, InPassage, PassageRange, Period, Quantity, Token } from '../model/index.ts'
import { contains } from '../model/index.ts'
import { isAge } from './age.ts'
import { asOfIn, isTimeLimit, oldReportDay, refersToUnstatedTime } from './as-of.ts'
import type { Counted } from './counted/counted.ts'
import { isCalledWrong } from './firmness/called-wrong.ts'
import { isDecidedSum } from './firmness/decided.ts'
import { isQuestion, modalityOf } from './firmness/modality.ts'
import { isNeeded } from './firmness/prospect.ts'
import { stageOf } from './firmness/stage.ts'
import { outerClause } from './governor/governors.ts'
import { governorsIn } from './governor/of-sentence.ts'
import { countedOf, withCounted } from './parts.ts'
import { type Phrase, phraseAround } from './phrase.ts'
import { nearestPlace } from './place.ts'
import { isRate } from './rate.ts'
import { isReporting } from './reporting.ts'
import { governingVerb, scopeOf } from './scope.ts'
import { isClauseVerb, type Segment } from './segments.ts'
import { type ClaimInput, type TaggedSentence, takeApart } from './tagged-sentence.ts'

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
  const said = isQuestion(text)
    ? 'hypothetical'
    : modalityOf(tokens, segments, scope, at, inQuotes, {
        governors,
        outer,
        head: counted ? tokens[counted.to - 1] : undefined,
        isPart: counting?.whole != null,
      })
  const isDecided = said === 'expected' && isDecidedSum(tokens, at, quantity)
  const modality = isDecided ? (inQuotes ? 'quoted' : 'asserted') : said
  const time = asOf(sentence, isElided ? [ownDay, ...sentence.adverbials] : holding, quantity)
  const scopeWords = sentence.wordsIn(scope)
  const signs = {
    isAdditional: isAdditional(tokens, at) || (quantity.unit === null && isRise(tokens, at)),
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
    story: null,
    dateline: sentence.dateline?.place ?? null,
    published: input.published,
  }
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

/** Tells whether "by" makes a count what a level rose by: "the toll rose by some 3,000". */
const isRise = (tokens: readonly Token[], at: number): boolean => {
  const by = [at - 1, at - 2].find((i) => tokens[i]?.normal === 'by') ?? -1
  const verb = tokens[by - 1]
  if (by <= 0 || verb === undefined) return false
  return verb.normal === 'rose' || meaningOf(verb.lemma) === meaningOf('rise') // the tagger takes "rose" for a flower
}

/** Tells whether a number is an addition, or a part of a total by time: "three more", "another 40", "on Thursday alone". */
const isAdditional = (tokens: readonly Token[], at: number): boolean =>
  ADDITIONAL.test(tokens[at - 1]?.normal ?? '') ||
  ADDITIONAL.test(tokens[at + 1]?.normal ?? '') ||
  tokens.some((t, i) => t.normal === 'alone' && isDate(tokens[i - 1]))

const rangeOf = (tokens: readonly Token[], segment: Pick<Segment, 'from' | 'to'>): PassageRange => ({
  start: tokens[segment.from]?.start ?? 0,
  end: tokens[segment.to - 1]?.end ?? 0,
})
