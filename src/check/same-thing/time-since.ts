import { addDays, partsOf, yearPeriod } from '../../base/calendar.ts'
import { periodNamed } from '../../base/period-named.ts'
import { isMeaningful } from '../../english/content-words.ts'
import { stemOf } from '../../english/forms/stem.ts'
import type { DateMention, Period, Quantity, Reading, Verdict } from '../../model/index.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { findPhrases, phrase } from '../../sentence/phrase.ts'
import { slipBetween } from '../../slip/index.ts'
import { quoteHere, verdict } from '../../wording/verdict.ts'
import { periodText } from '../../wording/when.ts'
import { capitalised } from '../../wording/words.ts'
import type { InconsistencyFinder } from './inconsistency-finder.ts'

const AGO = [phrase('{length} ago\\b')]
/** What is founded, and so has an age in years. */
const OLD = [
  phrase(
    "{length}-old (?:[\\p{L}'-]+ ){0,2}(?:alliance|association|bank|browser|charity|club|college|company|federation|festival|firm|foundation|group|institution|league|magazine|network|newspaper|organi[sz]ation|party|programme|program|school|society|start-?up|state|theatre|theater|treaty|union|university)\\b(?!'s)",
  ),
]
const FOUNDED = [
  phrase(
    '\\b(?:(?:was|were|been) (?:founded|established|formed|created|launched|set up)|(?:its|the) (?:founding|foundation|creation|formation|launch)) (?:back )?in {@then}',
  ),
]

/** A time that a length of time before publication leads to, and a date that should be it. */
interface Pair {
  length: Quantity
  point: Period
  date: DateMention
  sentence: MarkedSentence
}

/** "The rifle found 11 days ago" on 19 April, and "the rifle was found on April 18": a length of time until publication, and a date of the same thing that is one slip away. */
export const timeSince: InconsistencyFinder = function* ({ reading, markedSentences: marked }) {
  const { published } = reading.article
  if (published === null) return
  const pairs = [...pairsAgo(reading, marked, published), ...pairsOld(reading, marked, published)]
  const isTold = timesTold(pairs.length > 0 ? marked : [])
  for (const pair of pairs) if (isSlip(pair, published) && !isTold(pair.point)) yield verdictOn(pair, reading)
}

/** Returns a function that tells whether a date of the text is at a time, give or take a day or a year. */
function timesTold(marked: readonly MarkedSentence[]): (point: Period) => boolean {
  const starts = marked.flatMap(({ dates }) =>
    dates.flatMap((date) => (date.relative ? [] : (periodNamed(date)?.from ?? []))),
  )
  const [days, years] = [new Set(starts), new Set(starts.map((iso) => partsOf(iso).year))]
  return ({ from, to }) =>
    [-1, 0, 1].some((off) => (from === to ? days.has(addDays(from, off)) : years.has(partsOf(from).year + off)))
}

function* pairsAgo({ quantities }: Reading, marked: readonly MarkedSentence[], published: string): Generator<Pair> {
  const spoken = marked.flatMap((sentence, at) =>
    (isOfOtherYear(sentence, published) ? [] : [...findPhrases(AGO, sentence)]).map(({ numbers }) => ({
      at,
      length: quantities[numbers.length as number] as Quantity,
    })),
  )
  if (spoken.length === 0) return
  const stems = marked.map(stemsOf)
  const uses = usesOf(stems)
  for (const { at, length } of spoken) {
    const point = pointBefore(published, length)
    if (!point) continue
    const fewest = length.unit === 'day' ? 1 : 2
    const alike = [...(stems[at] as Set<string>)].flatMap((stem) => uses.get(stem) ?? [])
    const shared = Map.groupBy(alike, (i) => i)
    for (const i of [...shared.keys()].sort((a, b) => a - b)) {
      if (i === at || (shared.get(i) as number[]).length < fewest) continue
      const sentence = marked[i] as MarkedSentence
      const told = length.unit === 'day' ? sentence.dates : yearsTold(sentence)
      for (const date of told) yield { length, point, date, sentence }
    }
  }
}

/** Tells whether a sentence opens with another year, from which it counts back: "By the start of 2012 … compared to eight years ago". */
const isOfOtherYear = ({ words, dates: [first] }: MarkedSentence, published: string): boolean =>
  OPENING_DATE.test(words) && first?.yearWritten === true && !first.from?.startsWith(published.slice(0, 4))

const OPENING_DATE = /^(?:By|In|At|Since|Until|From)(?: [\p{Ll}]+){0,4} \uE001/u

/** Returns the indices of the sentences with each stem; none where there are too many to tell that they are about one thing. */
function usesOf(stems: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const uses = new Map<string, number[]>()
  stems.forEach((own, i) => {
    for (const stem of own) {
      const before = uses.get(stem)
      if (!before) uses.set(stem, [i])
      else if (before.length <= MOST_USES) before.push(i)
    }
  })
  for (const [stem, own] of uses) if (own.length > MOST_USES) uses.delete(stem)
  return uses
}

function* pairsOld({ quantities }: Reading, marked: readonly MarkedSentence[], published: string): Generator<Pair> {
  const founded = marked.flatMap((sentence) =>
    [...findPhrases(FOUNDED, sentence)].map(({ dates }) => ({ sentence, date: dates.then as DateMention })),
  )
  const [only, ...more] = founded
  if (!only || more.length > 0) return
  for (const sentence of marked) {
    for (const { numbers } of findPhrases(OLD, sentence)) {
      const length = quantities[numbers.length as number] as Quantity
      const point = pointBefore(published, length)
      if (point && (length.low as number) >= 10) yield { length, point, ...only }
    }
  }
}

/** A date behind a preposition, not that of a thing's name: "the 2010 census". */
const TOLD = [phrase('\\b(?:in|on|since) {@then}')]

const yearsTold = (sentence: MarkedSentence): DateMention[] =>
  [...findPhrases(TOLD, sentence)].map(({ dates }) => dates.then as DateMention)

/** Sentences in which a word may stand, at most, to tell that two of them are about one thing. */
const MOST_USES = 3

const stemsOf = ({ lower }: MarkedSentence): Set<string> =>
  new Set(
    (lower.match(/\p{L}[\p{L}'-]*/gu) ?? [])
      .filter((word) => word !== 'ago' && isMeaningful(word))
      .map((word) => stemOf(word.replace(/'s$/, ''))),
  )

/** Returns the day that lies some days before publication, or the year that lies some years before it. */
function pointBefore(published: string, { low, high, bound, unit }: Quantity): Period | null {
  if (low === null || low !== high || bound !== 'exact' || !Number.isInteger(low) || low < 1) return null
  const day = unit === 'day' ? addDays(published, -low) : null
  if (day !== null) return { from: day, to: day }
  return unit === 'year' ? yearPeriod(partsOf(published).year - low) : null
}

/** Tells whether a date is past, and one slip away from a time: in its day of the month, or in its year. */
function isSlip({ date, point }: Pair, published: string): boolean {
  const period = periodNamed(date)
  if (!period || date.relative || period.to >= published) return false
  const [one, other] = [partsOf(period.from), partsOf(point.from)]
  if (point.from === point.to)
    return date.grain === 'day' && one.month === other.month && one.year === other.year && isOneSlip(one.day, other.day)
  return (
    date.yearWritten && date.grain !== 'decade' && one.year < partsOf(published).year && isOneSlip(one.year, other.year)
  )
}

function isOneSlip(one: number, other: number): boolean {
  const printed = (value: number) => ({
    text: String(value),
    low: value,
    high: value,
    vague: false,
    accepts: { low: value, high: value },
  })
  return slipBetween(printed(one), printed(other)) !== null
}

function verdictOn({ length, point, date, sentence }: Pair, reading: Reading): Verdict {
  const right = periodText(point)
  return verdict('same-thing-twice', length, {
    severity: 'warning',
    message: `${capitalised(`${length.low} ${length.unit}${length.low === 1 ? '' : 's'}`)} before publication is ${right}, not ${date.text}.`,
    expected: null,
    evidence: [quoteHere(reading, date, sentence.sentence.text)],
  })
}
