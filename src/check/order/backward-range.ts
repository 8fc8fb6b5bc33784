import { daysBetween, isoOf, LEAP_YEAR } from '../../base/calendar.ts'
import { datelineOf } from '../../claim/dateline.ts'
import type { DateMention } from '../../model/index.ts'
import { writtenDays } from '../as-written/written-day.ts'
import { isEarlierInYear } from './day-order.ts'

/** The two ends of a range as written, the second earlier. */
export interface Backward {
  from: string
  to: string
}

const YEARS = /^(?:from |between )?((?:1[0-9]|20)\d{2})(?: ?[-–] ?| to | and | until | through )((?:1[0-9]|20)\d{2})$/i
/** Years by which a range may go backwards; one that goes back further is before Christ. */
const MOST_YEARS = 120
/** "3 March" and what stands before it: "14 March to", "14 to", "from March 14 -". */
const ENDS = /^(.*?\d.*?)\s*(?:[-–]|\b(?:to|until|till|through|and)\b)\s*(.+)$/i
/** Longest word that is looked for before a range, in UTF-16 units. */
const LONGEST_LINK = 12
/** Days by which a range that ends in an earlier month goes back, at least; one that goes back less is of a whole year: "1 April to 31 March". */
const FEWEST_DAYS = 45
/** Text before a date in which two numbers with a dash may be a result: "Orleans' 30-7 Oct. 19 loss". */
const BEFORE_DAYS = /(?:^|\b(?:on|from|between|of|until|is|are|was|were)|[,(:;–-])\s*$/i

/**
 * Text behind two days that are no range: the second is the end of a period, or takes the place of a third, or is the
 * beginning of another number: "May 2 - March 31 end", "moved the fair on June 26 to May 8 from May 29", "rose on May 6 to 3.8".
 */
const NO_RANGE = /^(?:\s+(?:end(?:ed|s)?|from)\b|\.\d|\s*(?:%|per ?cent\b|pct\b))/i

/**
 * Returns the ends of a range of years or days whose second end is before the first: "from 1999 to 1989", "14 to 3 March".
 * `before` is the text of its line before it, `after` the text behind it.
 */
export function backwardRange({ text, grain, relative }: DateMention, before: string, after: string): Backward | null {
  if (relative || NO_RANGE.test(after)) return null
  const years = YEARS.exec(text.trim())
  if (years) {
    const [, from = '', to = ''] = years
    return Number(to) < Number(from) && Number(from) - Number(to) <= MOST_YEARS ? { from, to } : null
  }
  const ends = grain === 'day' ? ENDS.exec(text) : null
  if (!ends || !BEFORE_DAYS.test(before.slice(-LONGEST_LINK)) || (text.match(/\b\d{4}\b/g)?.length ?? 0) > 1)
    return null
  if ((datelineOf(`${before}${text}`)?.end ?? 0) > before.length) return null
  const halves = ends.slice(1).map((end) => writtenDays(end))
  const isWholeEach = halves.every((days) => days.length === 1) // "30 May-1 June", whose middle "May-1" is no day
  const [first, last, ...more] = isWholeEach ? halves.flat() : writtenDays(text)
  if (!first || !last || more.length > 0) return null
  const days = daysBetween(isoOf(LEAP_YEAR, first.month, first.day), isoOf(LEAP_YEAR, last.month, last.day))
  const isYearLong = first.month !== last.month && days > -FEWEST_DAYS
  return isEarlierInYear(last, first) && !isYearLong ? { from: ends[1] as string, to: ends[2] as string } : null
}
