import { addDays, dayInYear, daysBetween, isoOf } from '../../../base/calendar.ts'
import { periodAround, periodNamed } from '../../../base/period-named.ts'
import { WEEKDAY_TITLES } from '../../../english/words/calendar.ts'
import type { DateMention, Period } from '../../../model/index.ts'
import { periodText } from '../../../wording/when.ts'
import { writtenDays } from '../../as-written/written-day.ts'
import { TOLERANCES } from '../tolerances.ts'
import { yearsEarlier } from './days.ts'

/** A day or period that a length of time begins or ends with, and its words for a message. */
export interface End extends Period {
  text: string
}

/** A first and a last day or period. */
export type Ends = readonly [from: End, to: End]

/** Returns a day or period with its usual words. */
export const endOf = ({ from, to }: Period): End => ({ from, to, text: periodText({ from, to }) })

/** Tells whether a date has its year. */
export const isWritten = ({ yearWritten, relative }: DateMention): boolean => yearWritten && !relative

/** Returns the periods that a date may name: one in each of the last years where its year is not written. */
export function startsOf(date: DateMention): End[] {
  const period = periodNamed(date)
  if (!period) return []
  if (date.yearWritten || date.relative) return [endOf(period)]
  return Array.from({ length: TOLERANCES.yearsBack }, (_, years) => endOf(yearsEarlier(period, years)))
}

/** A year without 29 February, in which days are compared where no year is known. */
const ANY_YEAR = 2001

/** Returns the first and last day of a date that has neither a written year nor one to infer: "18 December", "27-28 November". */
function withoutYear({ text, from, grain, impossible, relative }: DateMention): End | null {
  if (from !== null || grain !== 'day' || impossible || relative) return null
  const days = writtenDays(text).map(({ month, day }) => isoOf(ANY_YEAR, month, day))
  const [first, last] = [days[0], days.at(-1)]
  return first !== undefined && last !== undefined && first <= last ? { from: first, to: last, text } : null
}

const WEEKDAY = new RegExp(`^(?:${WEEKDAY_TITLES.join('|')})$`, 'i')

/** Weeks back in which a weekday without its date may lie. */
const WEEKS_BACK = 3

/** Returns the days before an end that a weekday alone may name, the nearest first: "the vote on Saturday"; null for another date. */
function weekdaysBefore({ text, from }: DateMention, end: Period): End[] | null {
  if (from === null || end.from !== end.to || !WEEKDAY.test(text)) return null
  const nearest = ((((daysBetween(from, end.from) - 1) % 7) + 7) % 7) + 1
  return Array.from({ length: WEEKS_BACK }, (_, weeks) => {
    const day = addDays(end.from, -nearest - 7 * weeks)
    return endOf({ from: day, to: day })
  })
}

/** Returns the pairs of periods that two dates may name, the second after the first. Two dates without any year are taken to be of one year, or of two in a row. */
export function endsOf(then: DateMention, now: DateMention): Ends[] {
  const end = periodNamed(now)
  if (end) return (weekdaysBefore(then, end) ?? startsOf(then)).map((start): Ends => [start, endOf(end)])
  const [first, last] = [withoutYear(then), withoutYear(now)]
  if (!first || !last) return []
  const inNextYear = (iso: string) => dayInYear(iso, ANY_YEAR + 1)
  return [[first, first.from <= last.from ? last : { ...last, from: inNextYear(last.from), to: inNextYear(last.to) }]]
}

/** Returns the first and the last day, month or year of a range: "2014–2024", "from 3 to 17 May"; null for a single period. */
export function endsOfRange(date: DateMention): Ends | null {
  const { grain, text } = date
  const { from, to } = date.from === null ? (withoutYear(date) ?? date) : date
  if (from === null || to === null || from === to || !/[–-]|\b(?:to|and|until|till|through)\b/.test(text)) return null
  if (grain === 'year' && (!date.yearWritten || from.slice(0, 4) === to.slice(0, 4))) return null
  if (grain !== 'day' && grain !== 'month' && grain !== 'year') return null
  if (grain === 'month' && from.slice(0, 7) === to.slice(0, 7)) return null
  const [first, last] = [from, to].map((iso) => endOf(periodAround(iso, grain))) as [End, End]
  if (date.from !== null) return [first, last]
  const undated = (end: End): End => ({ ...end, text: end.text.replace(/ \d{4}$/, '') })
  return [undated(first), undated(last)]
}
