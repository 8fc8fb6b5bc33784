import { draftOf, type Finder } from '../draft.ts'
import { MONTH_NAMES, MONTH_NUMBERS } from '../words.ts'
import { ANY_YEAR } from './cues.ts'
import { shape } from './shape.ts'

const LEAD = '(?<=\\b(?:on|of|by|until|since|from|before|after|dated)[ \\n](?:the[ \\n])?)'
const DAY = '(3[2-9]|[4-9]\\d)(?:st|nd|rd|th)?'
const MONTH = `(${MONTH_NAMES.join('|')})`
const YEAR = '((?:1[5-9]|20)\\d\\d)'
/** A count of things would stand before them: "of 45 March 2024 polls". */
const END = '(?=[.,;:!?)\\]"”’]|$|\\n)'

const BEYOND = new RegExp(`${LEAD}(?:${DAY} (?:of )?${MONTH}\\.?,? ${YEAR}|${MONTH}\\.? ${DAY}, ${YEAR})${END}`, 'gi')

/** Days after any month's last, with their year: "32 March 2024". They are read to be reported. */
export const BEYOND_MONTH: Finder = shape([MONTH_NAMES, ANY_YEAR], BEYOND, (match) => {
  const [day, month, year] = match[1] ? match.slice(1, 4) : [match[5], match[4], match[6]]
  return draftOf(match.index, match.index + match[0].length, {
    kind: 'calendar',
    year: Number(year),
    month: MONTH_NUMBERS.get((month ?? '').toLowerCase()) ?? null,
    day: Number(day),
    which: null,
  })
})
