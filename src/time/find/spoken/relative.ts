import { DATE_UNITS } from '../../../english/words/calendar.ts'
import { type Draft, draftOf, type Finder, type When } from '../../draft.ts'
import { POINTER } from '../cues.ts'
import { patternFinder } from '../pattern-finder.ts'
import { countBefore } from './count-before.ts'

const PERIOD = /(?<![\w-])(last|this|current|next)[ \n](week|month|quarter|year|weekend)(?![\w-])/iy
const DAY =
  /(?<![\w-])(the day before yesterday|the day after tomorrow|yesterday|today|tomorrow|tonight|last night|this (?:morning|afternoon|evening))(?![\w-])/iy
const AGO = new RegExp(`(${DATE_UNITS.join('|')})s?[ \\n]ago(?!\\w)`, 'iy')
const WEEKEND = /(?<![\w-])(?<=\b(?:the|at|over|during) )weekend(?![\w-])/iy

const SHIFTS: Record<string, number> = { last: -1, this: 0, current: 0, next: 1 }
const DAYS: Record<string, number> = {
  'the day before yesterday': -2,
  yesterday: -1,
  'last night': -1,
  tomorrow: 1,
  'the day after tomorrow': 2,
}
const WHICH = { [-1]: 'last', 0: 'this', 1: 'next' } as const

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year'

const shift = (unit: Unit, by: number): When => ({ kind: 'shift', unit, by, anchor: 'publication' })

const worded = (cues: Finder['cues'], pattern: RegExp, read: (words: string[]) => When): Finder =>
  patternFinder(cues, pattern, (match) => {
    const words = Array.from(match, (word) => word.toLowerCase().replace(/\s/g, ' '))
    return draftOf(match.index, match.index + match[0].length, read(words))
  })

const period = ([, which = '', unit]: string[]): When => {
  const by = SHIFTS[which] ?? 0
  return unit === 'weekend' ? { kind: 'weekend', which: WHICH[by as -1 | 0 | 1] } : shift(unit as Unit, by)
}

const ago = ({ index, 0: words, 1: unit = '' }: RegExpExecArray, text: string): Draft | null => {
  const counted = countBefore(text, index)
  return counted && draftOf(counted.start, index + words.length, shift(unit.toLowerCase() as Unit, -counted.count))
}

const PERIODS = ['week', 'month', 'quarter', 'year', 'weekend']
const DAY_STARTS = ['the', 'last', 'this', 'yesterday', 'today', 'tomorrow', 'tonight']
const DAY_WORDS = ['yesterday', 'today', 'tomorrow', 'tonight', 'night', 'morning', 'afternoon', 'evening']

/** Finds dates relative to the day of publication: "last year", "yesterday", "three days ago", "over the weekend". */
export const RELATIVE: readonly Finder[] = [
  worded([POINTER, PERIODS], PERIOD, period),
  worded([DAY_STARTS, DAY_WORDS], DAY, ([, word = '']) => shift('day', DAYS[word] ?? 0)),
  patternFinder([DATE_UNITS, ['ago']], AGO, ago),
  worded([['weekend']], WEEKEND, () => ({ kind: 'weekend', which: null })),
]
