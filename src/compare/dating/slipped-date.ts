import { daysBetween } from '../../base/calendar.ts'
import { areTransposed, differInOneDigit } from '../../base/differing.ts'
import { THRESHOLDS } from '../../base/thresholds.ts'
import { datelineOf } from '../../claim/dateline.ts'
import { MONTH_TITLES, SHORT_MONTHS, WEEKDAY_TITLES } from '../../english/words/calendar.ts'
import { STOP_WORDS } from '../../english/words/function-words.ts'
import { POLITIES } from '../../english/words/polities.ts'
import type { Sentence } from '../../model/index.ts'
import { differing } from './date-parts.ts'
import type { Dating } from './datings.ts'
import { deedOf } from './deed.ts'

const PLANNED = /\b(?:will|plan(?:s|ned)?|expect(?:s|ed)?|scheduled?|set to|due|slated|may|might|could|hopes?)\b/

/** Tells whether a sentence speaks of what is planned, which may move to another day until the next article. */
export const isPlanned = ({ sentence }: Dating): boolean => PLANNED.test(sentence.text)

/**
 * Returns the date of an earlier sentence with much the same words, from which a date is one slip away: a year wrong by
 * one, by one digit or by two that changed places, or the same day of another month; null for none, or where it is not the only one. Of days side by side
 * the one may be that of the event and the other that of the news. What is planned may move.
 */
export function slippedDate(dating: Dating, known: readonly Dating[], published: string): Dating | null {
  if (!isTold(dating)) return null
  const isPast = dating.date.from !== null && daysBetween(dating.date.from, published) > LONG_PAST
  const isOfOne = (other: Dating) => areAlike(dating, other) || (isPast && areOfOneDay(dating, other))
  const alike = known.filter((other) => isTold(other) && other.tie === dating.tie && isOfOne(other))
  const [other] = alike
  return other && alike.every((one) => isSlip(dating, one)) ? other : null
}

/** Days from which a day is long past, so that it is no news of this month or the last. */
const LONG_PAST = 45

/** Tells whether a date is one of the calendar, of something that has happened. */
const isTold = (dating: Dating): boolean =>
  !dating.isName &&
  !dating.isOfSaying &&
  (!dating.date.relative || /\blast year$/i.test(dating.date.text)) &&
  /\d/.test(dating.date.text) &&
  (dating.isOver || !isPlanned(dating))

function areAlike(a: Dating, b: Dating): boolean {
  if (a.date.grain !== b.date.grain || haveOtherSubjects(a, b) || eachHasOwnNames(a, b)) return false
  const shared = [...a.words.keys()].filter((word) => b.words.has(word)).length
  if (shared < THRESHOLDS.sharedWordsOfSlippedDate) return false
  return (
    shared / Math.min(a.words.size, b.words.size) >= THRESHOLDS.alikeSlippedDate ||
    namesInCommon(a, b) >= THRESHOLDS.sharedNamesOfSlippedDate + (lackEachOther(a, b) ? NAMES_FOR_DEED : 0)
  )
}

/**
 * Tells whether two dates are the same day of two months or two years, in sentences that name the same and share a word: of what
 * is long past, few things befell one name on such days. On the first of a month many things begin.
 */
function areOfOneDay(a: Dating, b: Dating): boolean {
  const parts = (differing(a.parts, b.parts) ?? []).filter((part) => part !== 'weekday')
  if (a.date.grain !== 'day' || b.date.grain !== 'day' || parts.length !== 1 || parts[0] === 'day') return false
  const shared = [...a.words.keys()].filter((word) => b.words.has(word)).length
  const isOneDeed = deedOf(a) !== null && deedOf(a) === deedOf(b)
  return (
    a.parts.get('day') !== 1 && (shared > 1 || isOneDeed) && !lackEachOther(a, b) && namesInCommon(a, b, isTelling) > 0
  )
}

/** Tells whether a name is not only that of a country. */
const isTelling = (name: string): boolean => !POLITIES.has(name.toLowerCase())

/** Names that only one of two sentences has, from which it tells of somebody or something else. */
const OWN_NAMES = 2

/** Tells whether each of two sentences has several names that the other one lacks. */
const eachHasOwnNames = (a: Dating, b: Dating): boolean =>
  Math.min(namesOf(a).size, namesOf(b).size) - namesInCommon(a, b) >= OWN_NAMES

/** Tells whether the names or pronouns that two sentences begin with are two: "Davis joined", "Ridge joined", "She joined". */
function haveOtherSubjects(a: Dating, b: Dating): boolean {
  const [one, other] = [subjectOf(a), subjectOf(b)]
  return one !== null && other !== null && one !== other && !hasWord(a, other) && !hasWord(b, one)
}

const hasWord = ({ sentence: { text } }: Dating, word: string): boolean =>
  text.split(/[^\p{L}\p{M}'’-]+/u).includes(word)

const OPENING =
  /^[^\p{L}]*(?:(?:[Tt]h(?:e|is|ese)|An?|His|Her|Its|Their) )?(\p{Lu}[\p{L}\p{M}'’-]*\p{L})(?![\p{L}\p{M}])/u

/** Returns the first name or pronoun of a sentence; null where it opens with something else. */
function subjectOf({ sentence: { text } }: Dating): string | null {
  const word = OPENING.exec(text.slice(datelineOf(text)?.end ?? 0))?.[1]
  return word === undefined || (STOP_WORDS.has(word.toLowerCase()) && !PRONOUN.test(word)) ? null : word
}

const PRONOUN = /^(?:he|she|it|they)$/i

/** Names that two sentences must share for a slip of the day: of 30 days many are one digit apart. */
const NAMES_FOR_DAY = 3
/** How many names more it takes where each date belongs to a verb of its own. */
const NAMES_FOR_DEED = 2

const NAME = /\p{Lu}[\p{L}\p{M}'’-]*\p{L}/gu
const CALENDAR: ReadonlySet<string> = new Set([...MONTH_TITLES, ...WEEKDAY_TITLES, ...SHORT_MONTHS])

const names = new WeakMap<Sentence, ReadonlySet<string>>()

/** Returns the words with a capital of a sentence, but days and months. Found once for each sentence. */
function namesOf({ sentence }: Dating): ReadonlySet<string> {
  const known = names.get(sentence)
  if (known) return known
  const words = [...sentence.text.matchAll(NAME)].map(([word]) => word.replace(/['’]s$/, ''))
  const found = new Set(words.filter((word) => !CALENDAR.has(word) && !STOP_WORDS.has(word.toLowerCase())))
  names.set(sentence, found)
  return found
}

function namesInCommon(a: Dating, b: Dating, counts = (_: string) => true): number {
  const theirs = namesOf(b)
  return [...namesOf(a)].filter((name) => theirs.has(name) && counts(name)).length
}

/** Tells whether each date belongs to a verb of its own, so that they may be of two deeds: "heard", "ruled". */
export function lackEachOther(a: Dating, b: Dating): boolean {
  const [one, other] = [deedOf(a), deedOf(b)]
  return one !== null && other !== null && one !== other && !a.words.has(other) && !b.words.has(one)
}

/** Tells whether two dates differ in one part of the calendar, by a slip. */
export function isSlip(a: Dating, b: Dating, fewestNames = NAMES_FOR_DAY): boolean {
  if (a.parts.has('quarter')) return false
  const [part, ...more] = (differing(a.parts, b.parts) ?? []).filter((one) => one !== 'weekday')
  if (part === undefined || more.length > 0) return false
  if (part === 'month') return a.parts.has('day')
  if (part === 'day')
    return namesInCommon(a, b) >= fewestNames && isSlipOfDay(a.parts.get('day') as number, b.parts.get('day') as number)
  if (part !== 'year') return false
  const [one, other] = [String(a.parts.get(part)), String(b.parts.get(part))]
  return differInOneDigit(one, other) || areTransposed(one, other) || Math.abs(Number(one) - Number(other)) === 1
}

/** Tells whether one digit of a day is wrong or was left out, but not one by one: that may be the day of the news. */
function isSlipOfDay(one: number, other: number): boolean {
  if (Math.abs(one - other) <= 2) return false
  return one % 10 === other % 10 || differInOneDigit(String(one), String(other))
}

/** Tells whether two sentences have the same names in another order: "Norvia attacked Karlo", "Karlo attacked Norvia". */
export function areTurned(a: Dating, b: Dating): boolean {
  const theirs = [...namesOf(b)]
  const places = [...namesOf(a)].map((name) => theirs.indexOf(name)).filter((at) => at >= 0)
  return places.some((at, i) => at < (places[i - 1] ?? 0))
}
