import { MONTH_NAMES, MONTH_NUMBERS } from '../../english/words/calendar.ts'
import { type Draft, draftOf, type Finder } from '../draft.ts'
import { ANY_YEAR } from './cues.ts'
import { patternFinder } from './pattern-finder.ts'

const DAY = '(3[2-9]|[4-9]\\d)(?:st|nd|rd|th)?'
const MONTH = `(${MONTH_NAMES.join('|')})`
/** A year at the end of its phrase, because "45 March 2024 polls" may be a count. */
const YEAR = '((?:1[5-9]|20)\\d\\d)(?=[.,;:!?)\\]"”’]|$|\\n)'

const DAY_FIRST = new RegExp(`${DAY} (?:of )?${MONTH}\\.?,? ${YEAR}`, 'gi')
const AFTER_MONTH = new RegExp(`${DAY}, ${YEAR}`, 'gi')
const LEAD = '\\b(?:on|of|by|until|since|from|before|after|dated)[ \\n](?:the[ \\n])?'
const LED = new RegExp(`${LEAD}$`, 'i')
const LED_BY_MONTH = new RegExp(`${LEAD}(${MONTH}\\.? )$`, 'i')
/** Length of "before the September ", in UTF-16 units. */
const LONGEST = 22

const beyond = (start: number, end: number, day?: string, month = '', year?: string): Draft =>
  draftOf(start, end, {
    kind: 'calendar',
    year: Number(year),
    month: MONTH_NUMBERS.get(month.toLowerCase()) ?? null,
    day: Number(day),
    which: null,
  })

const before = (text: string, index: number): string => text.slice(Math.max(0, index - LONGEST), index)

/**
 * Finds days that no month has, with their year: "32 March 2024", "March 45, 2024". They are read to be reported as
 * mistakes.
 */
export const BEYOND_MONTH: readonly Finder[] = [
  patternFinder([MONTH_NAMES, ANY_YEAR], DAY_FIRST, ({ index, 0: words, 1: day, 2: month, 3: year }, text) =>
    LED.test(before(text, index)) ? beyond(index, index + words.length, day, month, year) : null,
  ),
  patternFinder([MONTH_NAMES, ANY_YEAR], AFTER_MONTH, ({ index, 0: words, 1: day, 2: year }, text) => {
    const [, written = '', month] = LED_BY_MONTH.exec(before(text, index)) ?? []
    return month ? beyond(index - written.length, index + words.length, day, month, year) : null
  }),
]
