import { MODAL_MONTHS, MONTH_NUMBERS } from '../../../english/words/calendar.ts'
import { DATE_LEADERS } from '../../data/years.ts'
import type { Draft } from '../../draft.ts'
import { isCapital, isLetter, type Word, wordAfter, wordBefore } from '../../words.ts'

/** Tells whether the word names a month; "may" and "march" in lower case only where a date is opened. */
const isMonth = (word: Word, text: string): boolean =>
  MONTH_NUMBERS.has(word.lower) &&
  (!MODAL_MONTHS.has(word.text) || DATE_LEADERS.has(wordBefore(text, word.start)?.lower ?? ''))

const isBareWhole = ({ unit, numeral: { how, scale, value } }: Draft): boolean =>
  how === 'digits' && unit === null && scale === 1 && Number.isInteger(value) && value >= 1

/** Tells whether the month has its day before it: "24 November, 31 people", "the 4th of July 12 times". */
function hasDay(month: Word, text: string): boolean {
  const last = wordBefore(text, month.start)
  const day = last?.lower === 'of' ? wordBefore(text, last.start) : last
  return day !== null && day.end + 4 >= month.start && DAY.test(text.slice(Math.max(0, day.end - 5), day.end))
}

const DAY = /(?:^|[^\w.,/-])\d{1,2}(?:st|nd|rd|th)?$/i

/** "March 21", "Oct. 25, 2023", "21 March", "the 4 of July": a day beside its month. */
export function isDayOfMonth(draft: Draft, text: string): boolean {
  const { value } = draft.numeral
  if (!isBareWhole(draft) || value > 2100 || (value > 31 && value < 1900)) return false
  const sign = wordBefore(text, draft.start)
  const before = sign && /^[.,]$/.test(sign.text) ? wordBefore(text, sign.start) : sign
  if (before && isMonth(before, text)) return !hasDay(before, text)
  const next = wordAfter(text, draft.end)
  const after = next?.lower === 'of' ? wordAfter(text, next.end) : next
  return (
    value <= 31 &&
    after !== null &&
    MONTH_NUMBERS.has(after.lower) &&
    isCapital(after.text) &&
    after.start - draft.end < 5
  )
}

const DECADE = /^['’]?s(?!\p{L})/u
const SEASON = /(?:19|20)\d\d(?:[-–/]| [-–] ?)$/

/** "2014-15", "'90s", "1990s", "2018's": the rest of a year, or a decade. */
export function isShortYear(draft: Draft, text: string): boolean {
  const { start, end, numeral } = draft
  if (numeral.how !== 'digits' || draft.unit) return false
  const ten = numeral.value % 10 === 0
  if (DECADE.test(text.slice(end, end + 3)) && (ten || end - start === 4)) return !isLetter(text.charCodeAt(start - 1))
  return SEASON.test(text.slice(Math.max(0, start - 7), start))
}
