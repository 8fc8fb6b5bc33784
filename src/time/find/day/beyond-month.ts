import { MONTH_NAMES, MONTH_NUMBERS } from '../../../english/words/calendar.ts'
import { type Draft, draftOf, type Finder } from '../../draft.ts'
import { PHRASE_END } from '../../phrase-end.ts'
import { FIGURE } from '../cues.ts'
import { patternFinder } from '../pattern-finder.ts'

const DAY = '(3[2-9]|[4-9]\\d|[1-9]\\d\\d)(?:st|nd|rd|th)?'
const MONTH = `(${MONTH_NAMES.join('|')})(?![a-z])`
const YEAR = '((?:1[5-9]|20)\\d\\d)'
/** The end of the phrase, because "45 March 2024 polls" may be a count. */
const END = `(?=[.,;:!?)\\]"”’](?!\\d)|$|\\n| (?:of|${PHRASE_END})(?![\\w-]))`

/** "32 March 2024", "42 July". */
const DAY_FIRST = new RegExp(`(?<![\\w.,:/$£€-])${DAY} (?:of )?${MONTH}(?:\\.?,? ${YEAR}(?![\\w%-]))?${END}`, 'iy')
/**
 * "July 32, 2015": with a comma before the year the number can only be a day. Begins at the number for speed, because
 * numbers are rarer than words.
 */
const AFTER_MONTH = new RegExp(`(?<=[a-z.] )${DAY}(?:, ${YEAR}(?![\\w%-]|[.,]\\d)|${END})`, 'iy')
const MONTH_BEFORE = new RegExp(`(?<![\\w-])${MONTH}\\.? $`, 'i')
/** Length of "September. " with the character before it. */
const LONGEST_MONTH = 12
/** Words before a day without its year, and before one in front of its month. */
const LED = /\b(?:on|of|by|until|till|since|from|before|after|dated|due|for)[ \n](?:the[ \n])?$/i
/** Length of "before the ", in UTF-16 units. */
const LONGEST = 12

const beyond = (start: number, end: number, day?: string, month = '', year?: string): Draft =>
  draftOf(start, end, {
    kind: 'calendar',
    year: year === undefined ? null : Number(year),
    month: MONTH_NUMBERS.get(month.toLowerCase()) ?? null,
    day: Number(day),
    which: null,
  })

const isLed = (text: string, index: number): boolean => LED.test(text.slice(Math.max(0, index - LONGEST), index))
const isName = (month = ''): boolean => /^[A-Z]/.test(month)

/**
 * Finds days that no month has: "32 March 2024", "July 45, 2024", "on 42 July". They are read to be reported as
 * mistakes.
 */
export const BEYOND_MONTH: readonly Finder[] = [
  patternFinder([FIGURE, MONTH_NAMES], DAY_FIRST, (m, text) =>
    isName(m[2]) && isLed(text, m.index) ? beyond(m.index, m.index + m[0].length, m[1], m[2], m[3]) : null,
  ),
  patternFinder([FIGURE, MONTH_NAMES], AFTER_MONTH, ({ index, 0: words, 1: day, 2: year }, text) => {
    const month = MONTH_BEFORE.exec(text.slice(Math.max(0, index - LONGEST_MONTH), index))
    if (!month || !isName(month[1])) return null
    const start = index - month[0].length
    if (year === undefined && !isLed(text, start)) return null
    return beyond(start, index + words.length, day, month[1], year)
  }),
]
