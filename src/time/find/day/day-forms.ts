import { MONTH_NAMES, MONTH_NUMBERS } from '../../../english/words/calendar.ts'
import { type Draft, draftOf, type Finder } from '../../draft.ts'
import { ANY_YEAR, FIGURE } from '../cues.ts'
import { patternFinder } from '../pattern-finder.ts'

const MONTH = `(${MONTH_NAMES.join('|')})`
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '((?:1[5-9]|20)\\d\\d)'
const SHORT_YEAR = "['’‘](\\d\\d)"
const BEGIN = '(?<![\\w.,/-])'
const END = '(?![\\w%/-]|[.,]\\d)'

/** "2014, Feb 17", "2014 February 17". */
const YEAR_FIRST = new RegExp(`${BEGIN}${YEAR},? ${MONTH}\\.? ${DAY}${END}`, 'iy')
/** "May. 9, 2019": a full stop after a whole name. */
const STOPPED = new RegExp(`(?<![\\w-])${MONTH}\\. ${DAY},? ${YEAR}${END}`, 'iy')
/** "10 April '15", "10-Apr-15". */
const DAY_FIRST = new RegExp(
  `${BEGIN}${DAY}(?: (?:of )?${MONTH}\\.?,? ${SHORT_YEAR}|-${MONTH}-(\\d\\d))(?![\\w%'’-]|[.,]\\d)`,
  'iy',
)
/** "April 10, '15", "April '15". */
const MONTH_FIRST = new RegExp(`(?<![\\w-])${MONTH}\\.?(?: ${DAY})?,? ${SHORT_YEAR}(?![\\w%'’-]|[.,]\\d)`, 'iy')

/** Two figures up to this number are years of this century. */
const CENTURY = 40

const fullYear = (digits: string): number => {
  const year = Number(digits)
  return digits.length > 2 ? year : year + (year <= CENTURY ? 2000 : 1900)
}

const dated = (
  { index, 0: words }: RegExpExecArray,
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
): Draft =>
  draftOf(index, index + words.length, {
    kind: 'calendar',
    year: fullYear(year ?? ''),
    month: MONTH_NUMBERS.get((month ?? '').toLowerCase()) ?? null,
    day: day === undefined ? null : Number(day),
    which: null,
  })

/** Finds days in the forms of lists and records: "2014, Feb 17", "10-Apr-15", "10 April '15", "May. 9, 2019". */
export const DAY_FORMS: readonly Finder[] = [
  patternFinder([ANY_YEAR, MONTH_NAMES], YEAR_FIRST, (m) => dated(m, m[3], m[2], m[1])),
  patternFinder([MONTH_NAMES, ANY_YEAR], STOPPED, (m) => dated(m, m[2], m[1], m[3])),
  patternFinder([FIGURE, MONTH_NAMES], DAY_FIRST, (m) => dated(m, m[1], m[2] ?? m[4], m[3] ?? m[5])),
  patternFinder([MONTH_NAMES, FIGURE], MONTH_FIRST, (m) => dated(m, m[2], m[1], m[3])),
]
