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
/** Text before a date in which two numbers with a dash may be a result: "Orleans' 30-7 Oct. 19 loss". */
const BEFORE_DAYS = /(?:^|\b(?:on|from|between|of|until|is|are|was|were)|[,(:;–-])\s*$/i

/**
 * Returns the ends of a range of years or days whose second end is before the first: "from 1999 to 1989", "14 to 3 March".
 * `before` is the text before it.
 */
export function backwardRange({ text, grain, relative }: DateMention, before: string): Backward | null {
  if (relative) return null
  const years = YEARS.exec(text.trim())
  if (years) {
    const [, from = '', to = ''] = years
    return Number(to) < Number(from) && Number(from) - Number(to) <= MOST_YEARS ? { from, to } : null
  }
  const ends = grain === 'day' ? ENDS.exec(text) : null
  if (!ends || !BEFORE_DAYS.test(before) || (text.match(/\b\d{4}\b/g)?.length ?? 0) > 1) return null
  const [first, last, ...more] = writtenDays(text)
  if (!first || !last || more.length > 0) return null
  return isEarlierInYear(last, first) ? { from: ends[1] as string, to: ends[2] as string } : null
}
