import { daysBetween } from '../../base/calendar.ts'
import { THRESHOLDS } from '../../base/thresholds.ts'
import { type Side, sidesOf } from '../../claim/side.ts'
import { MONTH_NAMES, TIME_UNITS } from '../../english/words/calendar.ts'
import { isVerb } from '../../grammar/word-class.ts'
import type { Article } from '../../model/index.ts'
import { datesBeside } from '../dating/other-dates.ts'
import { allNamesIn, namesInCommon } from '../unrelated.ts'
import { isToll } from './moving.ts'
import { isMisscaled, isTellingSlip } from './telling-slip.ts'

/**
 * Returns why two numbers of two dated articles are of two events, however alike the sentences are; null where nothing says so.
 * News of one kind comes again: another strike on the same town, the next meeting, the year's record.
 */
export function whyTwoEvents(earlier: Side, later: Side, areAligned: boolean): string | null {
  if (areSessions(earlier.reading.article, later.reading.article)) return 'their headlines name two times'
  if (
    isSameDay(earlier, later) ||
    areOfNamedTime(earlier, later) ||
    shareFigure(earlier, later) ||
    isTellingSlip(earlier, later) ||
    isMisscaled(earlier, later)
  )
    return null
  if ([earlier, later].some(isOneOfSeveral)) return 'one is of a time that ends with its article'
  const anchored = [earlier, later].filter(({ sentence }) => ANCHOR.test(sentence.text)).length
  const areAnchored =
    anchored === 2 || (anchored === 1 && namesInCommon(earlier, later, allNamesIn).length >= FEWEST_NAMES)
  return areAnchored || mayBeOneTime(earlier, later, areAligned) ? null : 'they tell of other days'
}

/** Names that two sentences share at least where only one dates its number by an event that both name. */
const FEWEST_NAMES = 2

/** Least value of a number beside both that is hardly there by chance. */
const TELLING = 10

/** Tells whether both sentences count or measure something else alike: "killed 12 and wounded 30", "killed 14 and wounded 30". */
function shareFigure(earlier: Side, later: Side): boolean {
  const theirs = figuresBeside(later)
  return figuresBeside(earlier).some(({ low, unit, counted }) =>
    theirs.some((one) => one.low === low && one.unit === unit && one.counted === counted),
  )
}

const figuresBeside = ({ reading, sentence, quantity }: Side) =>
  sidesOf(reading).flatMap((one) =>
    one.sentence === sentence &&
    one.quantity !== quantity &&
    (one.quantity.low ?? 0) >= TELLING &&
    !TIME_UNITS.includes(one.quantity.unit ?? one.quantity.counted ?? '')
      ? [one.quantity]
      : [],
  )

/** Words that date something by something else, so that it is background: "shortly after she took office". */
const ANCHOR = /\b(?:shortly|soon|immediately|hours?|days?|weeks?|months?|years?) (?:after|before)\b/i

/** Tells whether both claims are of one time that they name, by a date or by an event that the rules know: "in the Bay storm". */
function areOfNamedTime({ claim: { asOf: one } }: Side, { claim: { asOf: other } }: Side): boolean {
  return one !== null && other !== null && one.from !== null && one.from === other.from && one.to === other.to
}

const isSameDay = (a: Side, b: Side): boolean => a.reading.article.published === b.reading.article.published

/** Words for a time that ends with each article, and for what adds to a total. */
const RECENT =
  /\b(?:last|past|previous) (?:\S+ )?(?:hours?|days?|weeks?|months?)\b|\bovernight\b|\bsince dawn\b|\b(?:24|48)-hour\b|\b(?:a|an|another|new|daily|single-day) (?:\S+ )?(?:record|high|low)\b/i
const ADDING = /\bbring(?:s|ing)\b[^.;]*\b(?:toll|total|number)\b/i

/** Tells whether a number is one of several that each article adds: "in the last 24 hours", "three bodies, bringing the toll to seven". */
export const isOneOfSeveral = ({ sentence, context: { quantity, isAdditional } }: Side): boolean =>
  isAdditional || RECENT.test(sentence.text) || ADDING.test(sentence.text.slice(quantity.end - sentence.start))

/** A span of days, YYYY-MM-DD. */
interface Days {
  from: string
  to: string
}

/** What a sentence says of when: the dates in it, or the day of publication. */
interface Times {
  days: readonly Days[]
  isTold: boolean
}

/** Returns the dates beside a number; the day of publication where there are none. */
function timesOf(side: Side, withYears: boolean): Times {
  const published = side.reading.article.published as string
  const told = datesBeside(side).flatMap(({ date: { from, to, grain, since } }) =>
    from === null || to === null || since || (grain === 'year' && !withYears) ? [] : [{ from, to }],
  )
  return told.length > 0 ? { days: told, isTold: true } : { days: [{ from: published, to: published }], isTold: false }
}

/**
 * Tells whether two numbers may be of one event: their articles were published on one day, or a date beside one is within three
 * days of the other article or of a date beside that. The news of one place tells of many raids, floods and votes.
 */
export function areOfOneTime(earlier: Side, later: Side): boolean {
  const [before, after] = [timesOf(earlier, false), timesOf(later, false)]
  const room = [before, after].every(({ isTold }) => !isTold) ? 0 : THRESHOLDS.daysOfOneEvent
  return areWithin(before, after, room)
}

/**
 * The same of two passages that somebody compares: where neither names a day, sentences alike in their words may be a week apart,
 * but of the dead and injured each day has its own. Dates that both name must meet.
 */
function mayBeOneTime(earlier: Side, later: Side, areAligned: boolean): boolean {
  const [before, after] = [timesOf(earlier, true), timesOf(later, true)]
  const bothTell = before.isTold && after.isTold
  const neitherTells = !before.isTold && !after.isTold
  const story = areAligned && ![earlier, later].some(isOfOneDay) ? THRESHOLDS.daysOfOneStory : 0
  return areWithin(before, after, bothTell ? 1 : neitherTells ? story : THRESHOLDS.daysOfOneMonth)
}

/** Words for the dead or injured so far, not of a day: "has killed", "the death toll". */
const SO_FAR = /\b(?:ha[sd]|have|toll|total)\b/i

/** Tells whether a number may be of the dead or injured of one day. */
const isOfOneDay = (side: Side): boolean => isToll(side) && !SO_FAR.test(side.sentence.text)

const areWithin = (before: Times, after: Times, room: number): boolean =>
  before.days.some((one) => after.days.some((other) => daysApart(one, other) <= room))

const daysApart = (a: Days, b: Days): number => Math.max(daysBetween(a.to, b.from), daysBetween(b.to, a.from), 0)

const MONTH = new RegExp(`\\b(?:${MONTH_NAMES.join('|')})\\b`, 'gi')
const NUMBER = /\d+/g

/**
 * Tells whether the headlines of two articles name the months or the numbers of two sessions or issues of one series: "August
 * meeting", "July meeting"; "Review 24", "Review 25".
 */
export function areSessions(one: Article, other: Article): boolean {
  const [a, b] = [headlineOf(one), headlineOf(other)]
  if (a === null || b === null) return false
  const [months, others] = [namedIn(a, MONTH), namedIn(b, MONTH)]
  if (months.size > 0 && others.size > 0 && [...months].every((month) => !others.has(month))) return true
  const isSeries = a !== b && a.replace(NUMBER, '#') === b.replace(NUMBER, '#')
  return isSeries && a.replace(NUMBER, '').trim().split(/\s+/).length > 1
}

const headlineOf = ({ passages }: Article): string | null =>
  passages.find(({ role }) => role === 'headline')?.text.toLowerCase() ?? null

const namedIn = (text: string, pattern: RegExp): ReadonlySet<string> =>
  new Set((text.match(pattern) ?? []).map((word) => word.slice(0, 3)))

/** Tells whether a number stands in a list of who was there or in a row of a table: behind a colon, or without a verb. */
export const isListed = ({ context: { tokens }, sentence: { text } }: Side): boolean =>
  LIST.test(text) || (UNTOLD.test(text) && !tokens.some((token) => isVerb(token)))

/** A colon or several commas. */
const UNTOLD = /:|,[^,]*,[^,]*,/
/** Several commas behind a colon. */
const LIST = /:(?:[^,:]*,){2}/
