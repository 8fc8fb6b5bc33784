import { draftOf, type Finder } from '../draft.ts'
import { FIGURE } from './cues.ts'
import { shape } from './shape.ts'

const ORDINALS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
}
const YEAR = '(?:[ \\n](?:of[ \\n]|in[ \\n])?((?:19|20)\\d\\d))?(?!\\d)'
const NAMED = new RegExp(
  `(?<![\\w-])(first|second|third|fourth|1st|2nd|3rd|4th)[ \\n-](?:quarter|qtr)(?![a-z-])${YEAR}`,
  'gi',
)
const SHORT = new RegExp(`(?<![\\w-])(?:((?:19|20)\\d\\d)[ \\n])?Q([1-4])${YEAR}(?!\\w)`, 'g')

const FIGURE_FIRST = /(?<![\w.,-])([1-4])Q(?:[ \n]?((?:19|20)\d\d)|['’]?(\d\d))?(?![\w-])/g

/** "the first quarter of 2024", "Q3 2023", "4Q 2020", "1Q21", "the fourth quarter". */
export const QUARTERS: readonly Finder[] = [
  shape([['quarter', 'qtr']], NAMED, (match) => {
    const quarter = ORDINALS[(match[1] ?? '').toLowerCase()] ?? 1
    const year = match[2] ? Number(match[2]) : null
    return draftOf(match.index, match.index + match[0].length, { kind: 'quarter', quarter, year })
  }),
  shape([['q']], SHORT, (match) => {
    const year = match[1] ?? match[3]
    const when = { kind: 'quarter', quarter: Number(match[2]), year: year ? Number(year) : null } as const
    return draftOf(match.index, match.index + match[0].length, when)
  }),
  shape([FIGURE], FIGURE_FIRST, (match) => {
    const year = match[2] ?? (match[3] ? `20${match[3]}` : undefined)
    const when = { kind: 'quarter', quarter: Number(match[1]), year: year ? Number(year) : null } as const
    return draftOf(match.index, match.index + match[0].length, when)
  }),
]
