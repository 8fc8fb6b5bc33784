import { DATE_UNITS } from '../../../english/words/calendar.ts'
import { COUNTS } from '../../../english/words/numbers.ts'
import { type Draft, draftOf, type Finder } from '../../draft.ts'
import { tenseAt } from '../../tense/tense.ts'
import { patternFinder } from '../pattern-finder.ts'
import { countBefore } from './count-before.ts'

const LENGTH = `(\\d{1,3}|${[...COUNTS.keys()].join('|')})[ \\n](${DATE_UNITS.join('|')})s?`
/** "five days from now", "in two weeks' time". */
const FROM_NOW = /(day|week|month|year)s?(?:[ \n]from[ \n](?:now|today)|(['’]?s?[ \n]time))(?!\w)/iy
const IN_BEFORE = /(?<![\w-])in[ \n]$/i
/** "in five days" at the end of a clause: "the truce expires in five days". */
const IN = new RegExp(`\\bin[ \\n]${LENGTH}(?=[.,;:!?)"”]|$|[ \\n](?:and|but|or|with|if|unless)\\b)`, 'iy')
const WORD_BEFORE = /(?<![\w-])[a-z]{2,12}(?=[ \n]$)/i

/** Words for what happens at one moment, so that "in five days" is that moment and not a duration. */
const MOMENTS = new Set(
  `expire expires end ends open opens reopen reopens begin begins start starts resume resumes meet meets vote votes return returns
  arrive arrives leave leaves depart departs due held place launch launches retire retires close closes out down again back here
  away scheduled over election expected reconvene convene kick off land landing`.split(/\s+/),
)

const shift = (start: number, end: number, by: number, unit = ''): Draft => {
  const grain = unit.toLowerCase() as 'day' | 'week' | 'month' | 'year'
  return draftOf(start, end, { kind: 'shift', unit: grain, by, anchor: 'publication' })
}

const fromNow = ({ index, 0: words, 1: unit, 2: time }: RegExpExecArray, text: string): Draft | null => {
  const counted = countBefore(text, index)
  if (!counted) return null
  const led = time === undefined ? '' : IN_BEFORE.exec(text.slice(Math.max(0, counted.start - 4), counted.start))?.[0]
  return led === undefined ? null : shift(counted.start - led.length, index + words.length, counted.count, unit)
}

/** Tells whether something is expected to happen at that moment. */
const isMoment = (text: string, { start, end }: Draft): boolean => {
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, start - 14), start))?.[0] ?? ''
  return MOMENTS.has(word.toLowerCase()) && tenseAt(text, start, end) === 'future'
}

/** Finds dates counted ahead from the day of publication: "two weeks from now", "the truce expires in five days". */
export const AHEAD: readonly Finder[] = [
  patternFinder([DATE_UNITS, ['now', 'today', 'time']], FROM_NOW, fromNow),
  patternFinder([['in'], DATE_UNITS], IN, (m, text) => {
    const by = COUNTS.get((m[1] ?? '').toLowerCase()) ?? Number(m[1])
    const draft = shift(m.index, m.index + m[0].length, by, m[2])
    return isMoment(text, draft) ? draft : null
  }),
]
