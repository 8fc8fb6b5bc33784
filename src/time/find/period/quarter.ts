import { RANKS } from '../../../english/words/numbers.ts'
import { type Draft, draftOf, type Finder } from '../../draft.ts'
import { FIGURE, ORDINAL } from '../cues.ts'
import { patternFinder } from '../pattern-finder.ts'

const ORDINALS = new Map([...RANKS.slice(0, 4), '1st', '2nd', '3rd', '4th'].map((word, i) => [word, (i % 4) + 1]))
const YEAR = '(?:[ \\n](?:of[ \\n]|in[ \\n])?((?:19|20)\\d\\d))?(?!\\d|[/–-]\\d)'
const NAMED = new RegExp(`(?<![\\w-])(${[...ORDINALS.keys()].join('|')})[ \\n-](?:quarter|qtr)(?![a-z-])${YEAR}`, 'iy')
const SHORT = new RegExp(`(?<![\\w-])(?:((?:19|20)\\d\\d)[ \\n])?Q([1-4])${YEAR}(?!\\w)`, 'g')
/** The form used by brokers: "4Q 2020", "2Q23". */
const FIGURE_FIRST = /([1-4])Q(?<![\w.,$£€-]..)(?:[ \n]?((?:19|20)\d\d)|[ \n]?['’](\d\d)|(\d\d))?(?![\w%-]|[.,]\d)/y

const numbered = (match: RegExpExecArray, quarter: string | undefined, year: number | null): Draft =>
  draftOf(match.index, match.index + match[0].length, { kind: 'quarter', quarter: Number(quarter), year })

/** Finds quarters: "the first quarter of 2024", "Q3 2023", "4Q20", "the fourth quarter". */
export const QUARTERS: readonly Finder[] = [
  patternFinder([ORDINAL, ['quarter', 'qtr']], NAMED, (match) => {
    const quarter = ORDINALS.get((match[1] ?? '').toLowerCase()) ?? 1
    const year = match[2] ? Number(match[2]) : null
    return draftOf(match.index, match.index + match[0].length, { kind: 'quarter', quarter, year })
  }),
  patternFinder([['q']], SHORT, (match) => {
    const year = match[1] ?? match[3]
    return numbered(match, match[2], year ? Number(year) : null)
  }),
  patternFinder([FIGURE], FIGURE_FIRST, (match) => {
    const short = match[3] ?? match[4]
    return numbered(match, match[1], short ? 2000 + Number(short) : match[2] ? Number(match[2]) : null)
  }),
]
