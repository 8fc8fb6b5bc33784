import { areTransposed, differInOneDigit } from '../../../base/differing.ts'
import { isMeaningful } from '../../../english/content-words.ts'
import { stemOf } from '../../../english/forms/stem.ts'
import type { DateMention, Reading, Verdict } from '../../../model/index.ts'
import { DATE_MARK, type MarkedSentence } from '../../../sentence/marked-sentence.ts'
import { findPhrases, phrase } from '../../../sentence/phrase.ts'
import { quoteHere, verdict, whereIs } from '../../../wording/verdict.ts'
import { type WrittenDay, writtenDays } from '../../as-written/written-day.ts'
import { haveRivalWords } from '../again/rivals.ts'
import type { ArticleText, InconsistencyFinder } from '../inconsistency-finder.ts'

/** A period given by its first and its last day, as written. */
interface Range {
  date: DateMention
  first: WrittenDay
  last: WrittenDay
  told: MarkedSentence
}

/** "From 2 April to 21 May" in one place, "2 April to 12 May" in another: one period, once with a slip in one of its ends. */
export const rangeAgain: InconsistencyFinder = function* (text) {
  const ranges = rangesIn(text)
  const timesSaid = Map.groupBy(ranges, keyOf)
  const isOnce = (range: Range) => timesSaid.get(keyOf(range))?.length === 1
  for (const [i, later] of ranges.entries()) {
    const earlier = ranges
      .slice(Math.max(0, i - MOST_BEFORE), i)
      .find((one) => (isOnce(one) || isOnce(later)) && areOfOne(one, later))
    if (!earlier) continue
    const [wrong, right] = isOnce(later) ? [later, earlier] : [earlier, later]
    yield verdictOn(wrong.date, right.date, right.told, text.reading, 'period')
  }
  yield* deadlines(text, ranges, timesSaid)
}

function verdictOn(
  wrong: DateMention,
  right: DateMention,
  told: MarkedSentence,
  reading: Reading,
  what: 'period' | 'end',
): Verdict {
  const evidence = quoteHere(reading, right, told.sentence.text)
  return verdict('same-thing-twice', wrong, {
    severity: 'warning',
    message: `${wrong.text} here, ${right.text} ${whereIs(evidence)}: likely the same ${what}.`,
    expected: null,
    evidence: [evidence],
  })
}

/** Words of a sentence about another end than that of the whole period. */
const OTHER_END =
  /\b(?:extend\w*|postpon\w*|originally|previously|early|earlier|interim|first|second|then|next|register|draft|shortlist\w*)\b/i

/** The day until which something can be done. */
const DEADLINE = [phrase('\\b(?:by|until|till|before|no later than|(?:closes|closing|ends|ending) on)(?: the)? {@end}')]

/** "Feedback by 13 May", where the period is "18 April to 31 May": a last day of which two digits changed places. */
function* deadlines(
  { reading, markedSentences }: ArticleText,
  ranges: readonly Range[],
  timesSaid: ReadonlyMap<string, unknown>,
) {
  const [only] = ranges
  if (!only || timesSaid.size > 1) return
  for (const told of markedSentences) {
    for (const { dates } of findPhrases(DEADLINE, told)) {
      const [day, ...more] = dates.end?.grain === 'day' && !dates.end.relative ? writtenDays(dates.end.text) : []
      if (!day || more.length > 0 || told === only.told || OTHER_END.test(told.words)) continue
      if ((day.year ?? only.last.year) !== (only.last.year ?? day.year) || slipOf(day, only.last) !== 'swapped')
        continue
      const at = markedSentences.indexOf(only.told)
      const around = markedSentences.slice(Math.max(0, at - 1), at + 2).map(({ words }) => words)
      if (sharedStems(told.words, around.join(' ')) > 0)
        yield verdictOn(dates.end as DateMention, only.date, only.told, reading, 'end')
    }
  }
}

/** Ranges before one that it is held against. */
const MOST_BEFORE = 20
/** Days side by side that are no range: "2 and 10 May". */
const NO_RANGE = /\b(?:and|or)\b|,\s*\d{1,2}\b(?!\d)/i

function rangesIn({ markedSentences }: ArticleText): Range[] {
  return markedSentences.flatMap((told) =>
    told.dates.flatMap((date): Range[] => {
      if (date.grain !== 'day' || date.relative || date.impossible || NO_RANGE.test(date.text)) return []
      const [first, last, ...more] = writtenDays(date.text)
      return first && last && more.length === 0 ? [{ date, first, last, told }] : []
    }),
  )
}

const keyOf = ({ first, last }: Range): string => [first.month, first.day, last.month, last.day].join('-')

/** Words of a sentence that gives a new period, or one of several. */
const OTHER_TIME =
  /\b(?:extend\w*|postpon\w*|moved|reschedul\w*|delay\w*|instead|original\w*|previous\w*|earlier|later|new|updated?|changed|early|interim|then|first|second|third|last|next|another|other|each|every|again|respectively|compared|versus|vs|phase|round|batch|week|year)\b/i

/** Tells whether two ranges are one period with a slip in one end: most words around them are of the same thing, and nothing tells of two. */
function areOfOne(one: Range, other: Range): boolean {
  const slip = slipBetween(one, other)
  if (slip === null || one.told === other.told || isLineOfList(one) || isLineOfList(other)) return false
  const [a, b] = [one, other].map(({ told }) => told.words.replaceAll(DATE_MARK, ' ')) as [string, string]
  if (OTHER_TIME.test(a) || OTHER_TIME.test(b) || haveRivalWords(a, b)) return false
  if (hasOwn(a, b, NAMES) && hasOwn(b, a, NAMES)) return false
  // Closed for 20 days here, for 30 there: two periods.
  const [c, d] = [one, other].map(({ told, date }) => told.sentence.text.replace(date.text, ' ')) as [string, string]
  if (hasOwn(c, d, NUMBERS) && hasOwn(d, c, NUMBERS)) return false
  return slip === 'swapped' || sharedStems(a, b) >= FEWEST_SHARED
}

/** Words that two sentences about one period share at least. */
const FEWEST_SHARED = 2
const NUMBERS = /\d+(?:[.,:]\d+)*/g
const NAMES = /(?<=\p{Ll}[,']? )\p{Lu}[\p{L}\p{N}.-]+/gu

const hasOwn = (text: string, other: string, pattern: RegExp): boolean =>
  (text.match(pattern) ?? []).some((word) => !other.toLowerCase().includes(word.toLowerCase().replace(/\.$/, '')))

/** Tells whether nothing but marks stands before a range in its line, as in a calendar. */
const isLineOfList = ({ told }: Range): boolean => !/\p{L}[^\uE001]*\uE001/u.test(told.words)

/** Returns how many words of meaning two texts share. */
function sharedStems(one: string, other: string): number {
  const stems = stemsOf(other)
  return [...stemsOf(one)].filter((stem) => stems.has(stem)).length
}

const stemsOf = (words: string): Set<string> =>
  new Set((words.toLowerCase().match(/\p{L}[\p{L}'-]*/gu) ?? []).filter(isMeaningful).map((word) => stemOf(word)))

type Slip = 'swapped' | 'day' | 'month'

/** Returns the slip in the only end in which two ranges differ; null for none. */
function slipBetween(one: Range, other: Range): Slip | null {
  const ends = (['first', 'last'] as const).map((end): [WrittenDay, WrittenDay] => [one[end], other[end]])
  if (ends.some(([a, b]) => a.year !== null && b.year !== null && a.year !== b.year)) return null
  const [only, ...more] = ends.filter(([a, b]) => a.month !== b.month || a.day !== b.day)
  return only && more.length === 0 ? slipOf(...only) : null
}

function slipOf(one: WrittenDay, other: WrittenDay): Slip | null {
  if (one.month !== other.month) return one.day === other.day ? 'month' : null
  const [a, b] = [one, other].map(({ day }) => String(day).padStart(2, '0')) as [string, string]
  if (areTransposed(a, b)) return 'swapped'
  return differInOneDigit(a, b) || Math.abs(one.day - other.day) === 1 ? 'day' : null
}
