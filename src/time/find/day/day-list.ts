import { MONTH_NAMES, MONTH_NUMBERS } from '../../../english/words/calendar.ts'
import { type Draft, draftOf, type Finder, type When } from '../../draft.ts'
import { PHRASE_END } from '../../phrase-end.ts'
import { FIGURE } from '../cues.ts'
import { patternFinder } from '../pattern-finder.ts'

const MONTH = `(${MONTH_NAMES.join('|')})`
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
/** Days between the first and the last: "3, 5 and 7". */
const MORE = '(?:, \\d{1,2}(?:st|nd|rd|th)?){0,5}'
const YEAR = '(?:,? ((?:1[5-9]|20)\\d\\d)(?![\\d%]|,\\d))?'
/** What follows a day but not a count: "June 14 and 15 in Oslo", not "June 14 and 15 people". */
const NO_COUNT = `(?=[.,;:!?)\\]"”’]|$|\\n| (?:of|${PHRASE_END})\\b)`

const DAYS_FIRST = new RegExp(
  `(?<![\\w.,/-])${DAY}${MORE},? and ${DAY} (?:of )?${MONTH}(?![a-z])(?:\\.(?=,? \\d))?${YEAR}`,
  'iy',
)
const MONTH_FIRST = new RegExp(
  `(?<![\\w-])${MONTH}\\.? ${DAY}${MORE},? and ${DAY}(?![\\w%/-]|[.,]\\d)(?:(?=,? (?:1[5-9]|20)\\d\\d)${YEAR}|${NO_COUNT})`,
  'iy',
)

function list(
  { 0: words, index }: RegExpExecArray,
  name = '',
  first: string | undefined,
  second: string | undefined,
  year: string | undefined,
): Draft | null {
  const month = MONTH_NUMBERS.get(name.toLowerCase()) as number
  const on = (day: string | undefined): When & { kind: 'calendar' } => ({
    kind: 'calendar',
    year: year === undefined ? null : Number(year),
    month,
    day: Number(day),
    which: null,
  })
  const [when, until] = [on(first), on(second)]
  return Number(first) < Number(second) ? { ...draftOf(index, index + words.length, when), until } : null
}

/**
 * Finds days of one month that share its name and year, as a range from the first to the last: "14 and 15 June 2024",
 * "June 3, 5 and 7".
 */
export const DAY_LISTS: readonly Finder[] = [
  patternFinder([FIGURE, MONTH_NAMES], DAYS_FIRST, (m) => list(m, m[3], m[1], m[2], m[4])),
  patternFinder([MONTH_NAMES, FIGURE], MONTH_FIRST, (m) => list(m, m[1], m[2], m[3], m[4])),
]
