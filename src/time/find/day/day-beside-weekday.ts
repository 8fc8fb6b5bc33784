import { addDays, dayExists, isoOf, partsOf, weekdayOf } from '../../../base/calendar.ts'
import { WEEKDAY_NAMES, WEEKDAY_NUMBERS } from '../../../english/words/calendar.ts'
import { draftOf, type Finder } from '../../draft.ts'
import { PHRASE_END } from '../../phrase-end.ts'
import { FIGURE } from '../cues.ts'
import { patternFinder } from '../pattern-finder.ts'

const DAY = new RegExp(
  `(?<!\\w)(${WEEKDAY_NAMES.join('|')})(?!\\w)\\.?,? \\(?(\\d{1,2})([-/.])(\\d\\d|(?<=/)\\d)(?=[.,;:!?)\\]"”’](?!\\d)|$|\\n| (?:of|${PHRASE_END})(?![\\w-]))\\)?`,
  'iy',
)
/** Days around publication within which a day without its year is looked for. */
const REACH = 183

/** Returns the day of a month next to publication. */
const nearest = (published: string, month: number, day: number): string | null => {
  const { year } = partsOf(published)
  const [from, to] = [addDays(published, -REACH), addDays(published, REACH)]
  const days = [year - 1, year, year + 1].flatMap((y) => (dayExists(y, month, day) ? [isoOf(y, month, day)] : []))
  return days.find((iso) => from <= iso && iso <= to) ?? null
}

/** Finds days in figures beside their weekday: "Saturday 14-06", "Friday (13/06)". */
export const DAYS_BESIDE_WEEKDAYS: Finder = patternFinder(
  [WEEKDAY_NAMES, FIGURE],
  DAY,
  ({ index, 0: words, 1: name = '', 2: a, 3: sign, 4: b }, _, { published, dayFirst }) => {
    const weekday = WEEKDAY_NUMBERS.get(name.toLowerCase()) as number
    const [first, second] = [Number(a), Number(b)]
    const orders = [
      { month: second, day: first },
      { month: first, day: second },
    ].filter(({ month, day }) => dayExists(2000, month, day))
    const fits = orders.find(({ month, day }) => {
      const iso = published === null ? null : nearest(published, month, day)
      return iso !== null && weekdayOf(iso) === weekday
    })
    // "Saturday 10-12" may be hours or a result, "Friday 13.06" a time.
    const date = fits ?? (sign === '/' ? (dayFirst || orders.length === 1 ? orders[0] : orders[1]) : undefined)
    if (!date) return null
    const end = index + words.length
    const closed = words.includes('(') === words.endsWith(')')
    const when = { kind: 'calendar', year: null, ...date, which: null } as const
    return closed ? { ...draftOf(index, end, when), weekday } : null
  },
)
