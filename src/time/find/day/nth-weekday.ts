import { MONTH_NAMES, MONTH_NUMBERS, WEEKDAY_NAMES, WEEKDAYS } from '../../../english/words/calendar.ts'
import { RANKS } from '../../../english/words/numbers.ts'
import { draftOf, type Finder } from '../../draft.ts'
import { ORDINAL } from '../cues.ts'
import { patternFinder } from '../pattern-finder.ts'

const ORDINALS = new Map<string, number>([
  ...RANKS.slice(0, 5).map((word, i) => [word, i + 1] as const),
  ...['1st', '2nd', '3rd', '4th', '5th'].map((word, i) => [word, i + 1] as const),
  ['last', -1],
])
const NTH = new RegExp(
  `(?<![\\w-])(${[...ORDINALS.keys()].join('|')})[ \\n](${WEEKDAYS.join('|')})[ \\n](?:of|in)[ \\n](?:(${MONTH_NAMES.join('|')})(?![a-z])(?:\\.?,?[ \\n](?:of[ \\n])?((?:1[5-9]|20)\\d\\d)(?![\\w%]|[.,]\\d))?|(?:the|each|every|a|any)[ \\n](?:month|quarter|year)(?!\\w)|(last|this|next)[ \\n]month(?!\\w))`,
  'iy',
)
const THE = /(?<![\w-])the[ \n]$/i
/** Words before it for a day of every year. */
const EVERY = /\b(?:every|each)[ \n]$/i
const MONTHS_AWAY: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

/** Finds weekdays that a month counts: "the second Tuesday of March", "the last Friday of June 2024". */
export const NTH_WEEKDAYS: Finder = patternFinder([ORDINAL, WEEKDAY_NAMES], NTH, (match, text) => {
  const { 0: words, 1: nth = '', 2: day = '', 3: name, 4: year, 5: away } = match
  const index = match.index - (THE.exec(text.slice(Math.max(0, match.index - 5), match.index))?.[0].length ?? 0)
  const end = match.index + words.length
  if (EVERY.test(text.slice(Math.max(0, index - 6), index)) || (name === undefined && away === undefined))
    return draftOf(index, end, { kind: 'open', grain: 'day' })
  return draftOf(index, end, {
    kind: 'nth-weekday',
    nth: ORDINALS.get(nth.toLowerCase()) ?? 1,
    weekday: WEEKDAYS.indexOf(day.toLowerCase()),
    month: name === undefined ? null : (MONTH_NUMBERS.get(name.toLowerCase()) ?? null),
    year: year === undefined ? null : Number(year),
    away: away === undefined ? 0 : (MONTHS_AWAY[away.toLowerCase()] ?? 0),
  })
})
