import { type Draft, draftOf, type Finder } from '../../draft.ts'
import { ANY_YEAR, ORDINAL } from '../cues.ts'
import { patternFinder } from '../pattern-finder.ts'

const YEAR = '((?:19|20)\\d\\d)(?![\\d%-]|[.,]\\d)'
const WORDED = new RegExp(
  `(?<![\\w-])(first|second)(?:[ \\n]|-)half[ \\n](?:(?:of|in)[ \\n])?(?:${YEAR}|(last|this|next)[ \\n]year(?![\\w-]))`,
  'iy',
)
const SHORT = new RegExp(`(?<![\\w-])(?:H([12])[ \\n]${YEAR}|((?:19|20)\\d\\d)[ \\n]H([12])(?!\\w))`, 'g')

const SHIFTS: Record<string, number> = { last: -1, this: 0, next: 1 }

const half = (match: RegExpExecArray, second: boolean, year: number | null): Draft => {
  const month = (number: number) => ({ kind: 'calendar', year, month: number, day: null, which: null }) as const
  const first = second ? 7 : 1
  return { ...draftOf(match.index, match.index + match[0].length, month(first)), until: month(first + 5) }
}

/** Finds half-years: "the first half of 2023", "the second half of last year", "H1 2024". */
export const HALF_YEARS: readonly Finder[] = [
  patternFinder([ORDINAL, ['half']], WORDED, (match) => {
    const [, which = '', year, shift] = match
    const draft = half(match, /^s/i.test(which), year === undefined ? null : Number(year))
    return { ...draft, yearShift: shift === undefined ? null : (SHIFTS[shift.toLowerCase()] ?? null) }
  }),
  patternFinder([['h'], ANY_YEAR], SHORT, (match) =>
    half(match, (match[1] ?? match[4]) === '2', Number(match[2] ?? match[3])),
  ),
]
