import { DATE_UNITS } from '../../../english/words/calendar.ts'
import { type Draft, draftOf, type Finder } from '../../draft.ts'
import { patternFinder } from '../pattern-finder.ts'
import { countBefore } from './count-before.ts'

const NEIGHBOUR = /(?<![\w-])the (?:(previous|following|same) (day|week|month|year)|(next) (day))(?![\w-])/gi
const BEFORE = /(?<![\w-])the (day|night) (before|after)(?=[.,;:!?)]|$|\n)/gi
const LATER = /(day|week|month|year)s? (earlier|later|before|after)(?=[.,;:!?)]|$|\n)/iy

const STEPS: Record<string, number> = {
  previous: -1,
  before: -1,
  earlier: -1,
  same: 0,
  following: 1,
  next: 1,
  later: 1,
  after: 1,
}

type Unit = 'day' | 'week' | 'month' | 'year'

const draft = (start: number, end: number, unit: string, by: number): Draft =>
  draftOf(start, end, {
    kind: 'shift',
    unit: (unit === 'night' ? 'day' : unit) as Unit,
    by,
    anchor: 'mention',
  })

const step = (word: string | undefined): number => STEPS[(word ?? '').toLowerCase()] ?? 0

/** Finds dates counted from the date mentioned before: "the previous day", "the day after", "two weeks later". */
export const ANAPHORS: readonly Finder[] = [
  patternFinder([DATE_UNITS, ['previous', 'following', 'same', 'next']], NEIGHBOUR, (m) =>
    draft(m.index, m.index + m[0].length, (m[2] ?? m[4] ?? '').toLowerCase(), step(m[1] ?? m[3])),
  ),
  patternFinder(
    [
      ['day', 'night'],
      ['before', 'after'],
    ],
    BEFORE,
    (m) => draft(m.index, m.index + m[0].length, (m[1] ?? '').toLowerCase(), step(m[2])),
  ),
  patternFinder(
    [DATE_UNITS, ['earlier', 'later', 'before', 'after']],
    LATER,
    ({ index, 0: words, 1: unit = '', 2: way }, text) => {
      const counted = countBefore(text, index)
      return counted && draft(counted.start, index + words.length, unit.toLowerCase(), counted.count * step(way))
    },
  ),
]
