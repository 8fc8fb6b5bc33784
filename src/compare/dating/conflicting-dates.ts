import { addDays } from '../../base/calendar.ts'
import { THRESHOLDS } from '../../base/thresholds.ts'
import type { Period, Reading } from '../../model/index.ts'
import { haveSameValue } from '../aligned/alignment.ts'
import { otherNames } from '../aligned/other-names.ts'
import type { SameSlot } from '../aligned/slots.ts'
import { differing } from './date-parts.ts'
import { type Dating, datingsOf } from './datings.ts'
import { deedOf } from './deed.ts'
import { areTurned, isPlanned, isSlip, slippedDate } from './slipped-date.ts'
import { hasOwnPlace, tellOfTwo } from './tell-of-two.ts'

/** An event to which two texts give different dates. */
export interface DateConflict {
  later: Dating
  earlier: Dating
}

/** The days on which two texts were published, YYYY-MM-DD. */
interface Days {
  earlier: string
  later: string
}

/** The dates and the numbers of the earlier text. */
interface Known {
  datings: readonly Dating[]
  numbers: ReadonlySet<string>
}

/**
 * Returns the dates of the later text that differ from one in an earlier sentence with the same words, where the earlier
 * text names that day, month, quarter or year nowhere, and those in the place of another one in a sentence with nearly the
 * same words.
 */
export function conflictingDates(
  later: Reading,
  earlier: Reading,
  slots: readonly SameSlot[],
  isSummary: boolean,
): DateConflict[] {
  const numbers = new Set(earlier.sentences.flatMap(({ text }) => digitsIn(text)))
  const known = { datings: datingsOf(earlier), numbers }
  const days = { earlier: earlier.article.published ?? '', later: later.article.published ?? '' }
  const areArticles = days.earlier !== '' && days.later !== ''
  const find = (dating: Dating): Dating | null => {
    if (areArticles) return inOtherArticle(dating, known, slots, days)
    const other =
      inPlaceOf(dating, known, slots) ??
      counterpart(dating, known) ??
      ofSameDeed(dating, known) ??
      (isSummary ? unsaid(dating, known) : null)
    return other && !haveOtherNumbers(dating, other, slots) ? other : null
  }
  return datingsOf(later).flatMap((dating) => {
    const other = find(dating)
    return other ? [{ later: dating, earlier: other }] : []
  })
}

/**
 * Returns the date that another article gives to the same event: in a sentence with all names, or else one slip away; null for
 * none. What is planned may move until another day.
 */
function inOtherArticle(dating: Dating, known: Known, slots: readonly SameSlot[], days: Days): Dating | null {
  const other = counterpart(dating, known)
  if (other && namesAll(dating, other) && !tellOfTwo(dating, other)) {
    const mayHaveMoved = days.earlier !== days.later && (isPlanned(dating) || isPlanned(other))
    return mayHaveMoved ||
      !isSlip(dating, other, 0) ||
      areTurned(dating, other) ||
      haveOtherNumbers(dating, other, slots)
      ? null
      : other
  }
  const slipped = slippedDate(dating, known.datings, days.later)
  return slipped &&
    !tellOfTwo(dating, slipped) &&
    !isNamedIn(known, dating, slipped) &&
    !saysOtherNumbers(dating, known)
    ? slipped
    : null
}

/** Tells whether every name of a sentence is in the other one, as it must be where two articles may tell of two things. */
const namesAll = (dating: Dating, other: Dating): boolean =>
  (dating.sentence.text.replace(dating.date.text, ' ').match(NAME) ?? []).every((name) =>
    other.sentence.text.includes(name),
  )

/** A word with a capital that does not begin the sentence. */
const NAME = /(?<=[\p{L}\p{N},;:’”"')] )\p{Lu}[\p{L}\p{N}-]+/gu

/** Tells whether a number differs in the two sentences, which then tell of two events: "a strike killed two on Monday". */
const haveOtherNumbers = (dating: Dating, other: Dating, slots: readonly SameSlot[]): boolean =>
  slots.some(
    ({ earlier, later }) =>
      later.kind === 'number' &&
      earlier.kind === 'number' &&
      later.side.sentence === dating.sentence &&
      earlier.side.sentence === other.sentence &&
      !haveSameValue(earlier, later),
  )

/** Returns the other date that stands in the place of a date in a sentence with nearly the same words; null for none. */
function inPlaceOf(dating: Dating, known: Known, slots: readonly SameSlot[]): Dating | null {
  const places = slots.flatMap((slot) =>
    slot.later.kind === 'date' && slot.later.dating === dating && slot.earlier.kind === 'date'
      ? [{ ...slot, other: slot.earlier.dating }]
      : [],
  )
  const [place] = places.filter(({ cover }) => cover >= THRESHOLDS.coverOfPlace)
  if (!place || places.some(({ other }) => !areApart(dating, other)) || otherNames(place)) return null
  const isSure = place.shared >= THRESHOLDS.sharedWordsOfSame || !isNamedIn(known, dating, place.other)
  return isSure ? place.other : null
}

/** Returns the likeliest date that excludes this one, if its sentence has no other that is as likely, and similar words; else null. */
function counterpart(dating: Dating, known: Known): Dating | null {
  const [best, next] = known.datings
    .filter((other) => areOfOneKind(dating, other))
    .map((other) => ({ other, ...alike(dating, other) }))
    .sort((a, b) => b.share - a.share)
  if (!best || best.share < enough(dating) || best.count < THRESHOLDS.sharedWordsOfDates) return null
  const { other } = best
  const isAlone = next?.other.sentence !== other.sentence || best.share - next.share > THRESHOLDS.leadOfDate
  if (!isAlone || !areApart(dating, other)) return null
  return saysOtherNumbers(dating, known) || isNamedIn(known, dating, other) ? null : other
}

/** Returns the likeliest date of a text whose summary names another day, quarter or year that the text has nowhere; else null. */
function unsaid(dating: Dating, { datings, numbers }: Known): Dating | null {
  const sameKind = datings.filter((other) => areOfOneKind(dating, other) && other.date.grain === dating.date.grain)
  if (sameKind.some((other) => differing(dating.parts, other.parts)?.length === 0)) return null
  if (dating.date.grain === 'year' && numbers.has(dating.date.text)) return null
  const [best] = sameKind
    .map((other) => ({ other, ...alike(dating, other) }))
    .sort((a, b) => b.share - a.share)
    .filter(({ other, share, count }) => areApart(dating, other) && share >= THRESHOLDS.alikeInSummary && count > 1)
  return best?.other ?? null
}

/** Returns the only date of the same deed, where it excludes this one and both share half of the words around; else null. */
function ofSameDeed(dating: Dating, known: Known): Dating | null {
  const deed = deedOf(dating)
  if (deed === null) return null
  const same = known.datings.filter((other) => areOfOneKind(dating, other) && deedOf(other) === deed)
  const [other] = same
  if (other === undefined || same.length > 1 || !areApart(dating, other) || hasOwnPlace(dating, other)) return null
  const { share, count } = alike(dating, other)
  if (!isBound(dating, other) && (share < THRESHOLDS.alikeInSameDeed || count < 2)) return null
  return saysOtherNumbers(dating, known) || isNamedIn(known, dating, other) ? null : other
}

/** Tells whether one of two dates is only the limit of a time: "released before 2010". */
const isBound = (dating: Dating, other: Dating): boolean => dating.tie !== other.tie

/** Tells whether two dates name the same parts of the calendar, or at least a year each. */
const areOfOneKind = (a: Dating, b: Dating): boolean =>
  differing(a.parts, b.parts) !== null && (a.date.grain === b.date.grain || (a.date.yearWritten && b.date.yearWritten))

/** Tells whether two dates exclude each other as the day of one event: another day, or a day beyond a limit ("before 2010"). */
function areApart(a: Dating, b: Dating): boolean {
  if (a.isName || b.isName) return false
  if (a.tie === b.tie) return !LOOSE.test(a.tie) && (differing(a.parts, b.parts) ?? []).length > 0
  const [first, second] = [spanOf(a), spanOf(b)]
  return first !== null && second !== null && (first.to < second.from || second.to < first.from)
}

/** Prepositions that leave a range of days open. */
const LOOSE =
  /^(?:as of|prior to|up to|by|before|after|until|till|from|between|through|throughout|to|over|during|around)$/

/** Returns the days on which something happened "in", "before" or "after" a date with a year; null for other prepositions. */
function spanOf({ date: { from, to, yearWritten }, tie }: Dating): Period | null {
  if (from === null || to === null || !yearWritten) return null
  if (tie === '') return { from, to }
  if (/^(?:before|prior to)$/.test(tie)) return { from: '', to: addDays(from, -1) }
  return tie === 'after' ? { from: addDays(to, 1), to: '9999' } : null
}

/** Returns the least likeness, from 0 to 1: less for a weekday or a quarter, which usually date the news itself. */
const enough = ({ parts }: Dating): number =>
  parts.has('weekday') || parts.has('quarter') ? THRESHOLDS.alikeWeekday : THRESHOLDS.alikeCalendarDay

/** Returns how much of the words around one date stands around another: the share by weight (0 to 1), and the number of words. */
function alike(dating: Dating, other: Dating): { share: number; count: number } {
  let [all, shared, count] = [0, 0, 0]
  for (const [word, weight] of dating.words) {
    all += weight
    if (!other.words.has(word)) continue
    shared += weight
    count++
  }
  return { share: all === 0 ? 0 : shared / all, count }
}

/** Tells whether the dates agree, or the earlier text names the later date elsewhere. */
function isNamedIn({ datings, numbers }: Known, dating: Dating, other: Dating): boolean {
  if (dating.tie !== other.tie) return false
  const differ = differing(dating.parts, other.parts) ?? []
  const isNamed = (part: (typeof differ)[number]) => {
    const value = dating.parts.get(part)
    const isInDigits = part === 'year' || part === 'day'
    return datings.some(({ parts }) => parts.get(part) === value) || (isInDigits && numbers.has(String(value)))
  }
  return differ.length === 0 || differ.some(isNamed)
}

/** Tells whether the sentence has a number that the earlier text does not, and so may be about another event. */
const saysOtherNumbers = ({ sentence, date }: Dating, { numbers }: Known): boolean =>
  digitsIn(sentence.text.replace(date.text, ' ')).some((digits) => !numbers.has(digits))

const digitsIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? []
