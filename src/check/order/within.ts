import { dayExists, daysBetween, isoOf, LEAP_YEAR } from '../../base/calendar.ts'
import type { DateMention, Period } from '../../model/index.ts'
import { DATE_MARK, type MarkedSentence } from '../../sentence/marked-sentence.ts'
import { findPhrases, phrase } from '../../sentence/phrase.ts'
import { writtenDays } from '../as-written/written-day.ts'
import { gapWithout } from './gap.ts'

/** A day that the words put into a period, and which is not in it. */
export interface Outside {
  day: DateMention
  range: DateMention
  told: MarkedSentence
  /** What lasts for the period: "festival", "visit". */
  what: string
}

const EVENT =
  '(?<what>festival|conference|congress|summit|forum|convention|exhibition|exposition|expo|fair|show|tournament|championships?|games|symposium|biennale|course|workshop|session|camp)'
const GAP = gapWithout(
  'that|which|who|whose|after|before|since|until|when|where|while|but|and|following',
  60,
  DATE_MARK,
)
const LASTS =
  '(?:runs|ran|will run|is running|takes? place|took place|will take place|is held|was held|will be held|is to be held|is on|is taking place)'
/** "The festival runs from 11 to 26 March" */
const EVENT_LASTS = [phrase(`\\b${EVENT} ${LASTS}\\b${GAP} (?:(?:from|on|between) )?{@range}`)]
/** "At the festival on 28 March", "on 28 March at the festival" */
const AT_EVENT = [
  phrase(
    `\\b(?:at|during) (?:the|this) (?:(?!other|first|second|third|new)\\p{Ll}+ )?${EVENT},? (?:held )?on (?:the )?{@day}`,
  ),
  phrase(
    `\\bon (?:the )?{@day},? (?:at|during) (?:the|this) (?:(?!other|first|second|third|new)\\p{Ll}+ )?${EVENT}\\b`,
  ),
]
/** "The minister will make an official visit to Oslo from 4 to 7 March" */
const TRIP = [phrase(`\\b(?<what>visit|trip|tour|stay)\\b${GAP} (?:from|between) {@range}`)]
/** "She will speak at a conference on 8 March" */
const ON_TRIP = [
  phrase(
    `(?:^|, (?:where )?)(?:\\d+\\.? )?(?<who>he|she|they|(?:the )?(?:\\p{L}+ ){0,3}?\\p{L}+) will (?:also )?(?:be )?(?:attend\\w*|speak\\w*|participat\\w*|tak\\w+ part|meet\\w*|deliver\\w*|address\\w*|open\\w*|sign\\w*|call\\w*|host\\w*|join\\w*)\\b${GAP} on {@day}`,
  ),
]
/** Words of a sentence about another time or journey. */
const OTHER =
  /\b(?:last|next|previous\w*|earlier|later|then|before|after|return\w*|back|ahead|following|subsequently|continue\w*|onwards?|until|previews?|eve|separately|extended|original\w*)\b/i

/** Sentences after one that tells of a journey in which its days are told. */
const SENTENCES_OF_TRIP = 4
/** Days by which a slip puts a day beside an event, at most, and beside a journey. */
const FAR = { event: 15, trip: 3 }

/** Yields the days "at the festival" that are before or after it, and those on which a traveller does something there before or after the journey. */
export function* daysOutside(marked: readonly MarkedSentence[]): Generator<Outside> {
  const dated = marked.flatMap((told, at) => (told.dates.length > 0 ? [{ told, at }] : []))
  const events = dated.flatMap((one) => [...findPhrases(EVENT_LASTS, one.told)].map(rangeOf(one)))
  for (const { told } of events.length > 0 ? dated : []) {
    for (const { dates, words } of findPhrases(AT_EVENT, told)) {
      const what = (words.what as string).toLowerCase()
      const [event, ...more] = events.filter((one) => one.what === what)
      if (event && more.length === 0 && event.told !== told && isOutside(dates.day, event.range, FAR.event, told))
        yield { day: dates.day as DateMention, range: event.range, told: event.told, what }
    }
  }
  const [trip, ...more] = dated.flatMap((one) => [...findPhrases(TRIP, one.told)].map(rangeOf(one)))
  if (!trip || more.length > 0) return
  for (const told of marked.slice(trip.at + 1, trip.at + 1 + SENTENCES_OF_TRIP)) {
    for (const { dates } of findPhrases(ON_TRIP, told)) {
      if (isOutside(dates.day, trip.range, FAR.trip, told))
        yield { day: dates.day as DateMention, range: trip.range, told: trip.told, what: trip.what }
    }
  }
}

const rangeOf =
  ({ told, at }: { told: MarkedSentence; at: number }) =>
  ({ dates, words }: { dates: Readonly<Record<string, DateMention>>; words: Readonly<Record<string, string>> }) => ({
    told,
    at,
    range: dates.range as DateMention,
    what: (words.what as string).toLowerCase(),
  })

/** Tells whether a date beside a day may put it into another year than that of a period. */
const isOfOther = (one: DateMention, range: DateMention): boolean =>
  one.relative || (one.yearWritten && !(range.yearWritten && one.from?.slice(0, 4) === range.from?.slice(0, 4)))

/** Tells whether a day is a few days before or after a period, in its year, and nothing tells that it is of another time. */
function isOutside(
  day: DateMention | undefined,
  range: DateMention,
  far: number,
  { words, dates }: MarkedSentence,
): boolean {
  if (!day || OTHER.test(words) || dates.some((one) => one !== day && isOfOther(one, range))) return false
  const [period, single] = [periodOf(range, 2), periodOf(day, 1)]
  if (!period || !single || (day.yearWritten && range.yearWritten && day.from?.slice(0, 4) !== range.from?.slice(0, 4)))
    return false
  const [early, late] = [daysBetween(single.from, period.from), daysBetween(period.to, single.to)]
  return (early > 0 && early <= far) || (late > 0 && late <= far)
}

/** Returns the days from the first to the last that a date names, in one year; null where it names fewer or more days than `count`. */
function periodOf({ text, grain, relative, impossible }: DateMention, count: number): Period | null {
  if (grain !== 'day' || relative || impossible) return null
  const days = writtenDays(text)
  const isos = days.map(({ month, day }) => (dayExists(LEAP_YEAR, month, day) ? isoOf(LEAP_YEAR, month, day) : ''))
  const [from, to] = [isos[0], isos.at(-1)]
  return isos.length === count && from && to && from <= to ? { from, to } : null
}
