import { areTransposed, differInOneDigit } from '../../base/differing.ts'
import { THRESHOLDS } from '../../base/thresholds.ts'
import { differing } from '../../compare/dating/date-parts.ts'
import { type Dating, datingsOf } from '../../compare/dating/datings.ts'
import { isMeaningful } from '../../english/content-words.ts'
import { meaningOf } from '../../english/forms/synonyms.ts'
import { MONTH_TITLES, WEEKDAY_TITLES } from '../../english/words/calendar.ts'
import type { Reading, Verdict } from '../../model/index.ts'
import { quoteHere, verdict, whereIs } from '../../wording/verdict.ts'
import { calendarOf } from './again/calendar.ts'
import { isWholeSentence } from './again/mention.ts'
import { haveRivalWords } from './again/rivals.ts'
import type { InconsistencyFinder } from './inconsistency-finder.ts'

/** "Applications close on 24 August" in one place, "applications close on 31 August" in another: one day or month, once with a slip. */
export const dateAgain: InconsistencyFinder = function* ({ reading }) {
  const datings = datingsOf(reading).filter(isOfEvent)
  const timesSaid = Map.groupBy(datings, keyOf)
  const isOnce = (dating: Dating) => timesSaid.get(keyOf(dating))?.length === 1
  const isInCalendar = calendarOf(reading)
  for (const [i, later] of datings.entries()) {
    const earlier = datings
      .slice(Math.max(0, i - MOST_BEFORE), i)
      .find(
        (one) =>
          (isOnce(one) || isOnce(later)) && isSlip(one, later) && (areOfOne(one, later) || isInCalendar(one, later)),
      )
    if (earlier) yield isOnce(later) ? verdictOn(later, earlier, reading) : verdictOn(earlier, later, reading)
  }
}

/** Dates before one that it is held against. */
const MOST_BEFORE = 40

/** Tells whether a date is one of the calendar with its month, and says when something happens: not when it was told. */
const isOfEvent = ({ date, parts, isName, isOfSaying }: Dating): boolean =>
  !date.relative && !isName && !isOfSaying && parts.has('month') && (parts.has('day') || parts.has('year'))

const keyOf = ({ parts }: Dating): string =>
  ['year', 'month', 'day']
    .map((part) => (part === 'year' && parts.has('day') ? '' : parts.get(part as 'day')))
    .join('-')

/** Tells whether a slip makes one date of the other: in its day, in its year, or in the month of the same day. */
function isSlip(a: Dating, b: Dating): boolean {
  const [weekday, otherWeekday] = [a.date.weekday, b.date.weekday]
  if (weekday !== null && otherWeekday !== null && weekday !== otherWeekday) return false
  const differ = differing(a.parts, b.parts)?.filter((part) => part !== 'weekday')
  const [part, ...more] = differ ?? []
  if (part === undefined || more.length > 0) return false
  if (part === 'month') return a.parts.has('day') && b.parts.has('day')
  const [one, other] = [a.parts.get(part) as number, b.parts.get(part) as number]
  return part === 'day'
    ? isSlipOfDay(one, other)
    : part === 'year' && bothWrite(a, b, one, other) && isSlipIn(one, other)
}

/** Tells whether both dates have their year written: that of "31 March" is only taken to be the nearest. */
const bothWrite = (a: Dating, b: Dating, year: number, other: number): boolean =>
  a.date.text.includes(String(year)) && b.date.text.includes(String(other))

const isSlipOfDay = (one: number, other: number): boolean =>
  Math.abs(one - other) === WEEK || isSlipIn(one, other) || isDropped(String(one), String(other))

const WEEK = 7

function isSlipIn(one: number, other: number): boolean {
  const [a, b] = [one, other].map((value) => String(value).padStart(2, '0')) as [string, string]
  return Math.abs(one - other) === 1 || differInOneDigit(a, b) || areTransposed(a, b)
}

/** Tells whether one number is the other without a digit: 4 and 14. */
const isDropped = (a: string, b: string): boolean => a.length !== b.length && (a.includes(b) || b.includes(a))

/** Tells whether two sentences are of one event: most of the words around the dates are the same, and nothing tells of two. */
function areOfOne(a: Dating, b: Dating): boolean {
  const [one, other] = [a.sentence.text, b.sentence.text]
  if (one === other || a.tie !== b.tie || OTHER_TIME.test(one) || OTHER_TIME.test(other)) return false
  if (!isWholeSentence(one) && !isWholeSentence(other)) return false
  if (eachHasOwn(a, b, NAMES) || eachHasOwn(a, b, NUMBERS) || haveRivalWords(one, other)) return false
  if (sharedLead(a, b) >= LEAD) return true
  const { share, count } = sharedWords(a, b)
  return (share >= THRESHOLDS.alikeDateAgain && count >= 2) || (share >= THRESHOLDS.alikeDateAgain * 0.75 && count >= 4)
}

/** Words of a sentence that gives a new date, or one of several in a row. */
const OTHER_TIME =
  /\b(?:extend\w*|postpon\w*|moved|reschedul\w*|delay\w*|instead|original\w*|previous\w*|earlier|later|new (?:date|deadline)|updated?|chang\w*|then|first|second|third|final|late|last|next|another|other|each|every|annual\w*|again|since|until|between|from|expir\w*|record)\b/i

const NAMES = /\p{Lu}[\p{L}\p{N}.-]+/gu
const NUMBERS = /\d+(?:[.,:]\d+)*/g

/** Tells whether each sentence has a name, or a number, that the other one lacks. */
function eachHasOwn(a: Dating, b: Dating, pattern: RegExp): boolean {
  const [one, other] = [a, b].map(({ sentence, date }) => sentence.text.replace(date.text, ' ')) as [string, string]
  return hasOwn(one, other, pattern) && hasOwn(other, one, pattern)
}

/** Names of other dates of a sentence, which are of other events. */
const CALENDAR = new RegExp(`^(?:${[...MONTH_TITLES, ...WEEKDAY_TITLES].join('|')})`)

const hasOwn = (text: string, other: string, pattern: RegExp): boolean => {
  const known = other.toLowerCase()
  return (text.match(pattern) ?? []).some(
    (word) => !CALENDAR.test(word) && !known.includes(word.toLowerCase().replace(/[.-]+$/, '')),
  )
}

/** Words right before two dates that are the same where both say when one thing happens: "officers take office". */
const LEAD = 3

/** Returns how many of the last words before two dates that say something are the same. */
function sharedLead(a: Dating, b: Dating): number {
  const [one, other] = [a, b].map(({ sentence, at }) => leadOf(sentence.text.slice(0, at.start - sentence.start)))
  const differing = one?.findIndex((word, i) => word !== other?.[i]) ?? 0
  return differing < 0 ? (one?.length ?? 0) : differing
}

/** Returns the words of the last part of a text that say something, the last first. */
const leadOf = (text: string): string[] =>
  (
    /[^,;:()]*$/
      .exec(text)?.[0]
      .toLowerCase()
      .match(/\p{L}[\p{L}'’-]*/gu) ?? []
  )
    .filter(isMeaningful)
    .map(meaningOf)
    .reverse()

/** Returns how much of the words around one date stands around the other: the share of the fewer by weight (0 to 1), and their number. */
function sharedWords({ words }: Dating, { words: others }: Dating): { share: number; count: number } {
  let [shared, count] = [0, 0]
  for (const [word, weight] of words) {
    const other = others.get(word)
    if (other === undefined) continue
    shared += Math.sqrt(weight * other)
    count++
  }
  const fewer = Math.min(sumOf(words), sumOf(others))
  return { share: fewer === 0 ? 0 : shared / fewer, count }
}

const sumOf = (words: ReadonlyMap<string, number>): number =>
  [...words.values()].reduce((sum, weight) => sum + weight, 0)

function verdictOn(wrong: Dating, right: Dating, reading: Reading): Verdict {
  const evidence = quoteHere(reading, right.date, right.sentence.text)
  return verdict('same-thing-twice', wrong.date, {
    severity: 'warning',
    message: `${wrong.date.text} here, ${right.date.text} ${whereIs(evidence)}: likely the same date.`,
    expected: right.date.text,
    evidence: [evidence],
  })
}
