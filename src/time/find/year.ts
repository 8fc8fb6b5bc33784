import { MONTHS } from '../../english/words/calendar.ts'
import { draftOf, type Finder } from '../draft.ts'
import { PHRASE_END } from '../phrase-end.ts'
import { ANY_YEAR } from './cues.ts'
import { patternFinder } from './pattern-finder.ts'

const YEAR =
  /(?<![\w$£€¥.,:/#]|(?<!\b(?:early|mid|late))-|[–—]\d|['’])(1[0-9]\d\d|20\d\d)(?:([-–])(\d{4}|\d{2}))?(?![\w%°:/$£€]|[.,]\d|[-–]\d)/g

/** Words before a number from 1900 to 2099 that make it a year. */
const SURE =
  /\b(?:in|since|during|year|years|early|mid|late|circa|summer|winter|spring|autumn|fall of|season|class of|until|till|and in|back to)[ \n-](?:the[ \n])?$/i
/** A part of the year, joined by a hyphen: "mid-2022". */
const PART = /\b(?:early|mid|late)-$/i
/** "between 2010 and ": the second of two years. */
const SECOND = /\bbetween[ \n](?:19|20)\d\d[ \n]and[ \n]$/i
/** Words that precede years and counts alike. */
const MAYBE = /\b(?:by|of|from|for|after|before|until|till|through|between|and|to|as|than|on)[ \n]$/i
/** A determiner: "the 2024 election", "last month's 2023 report". */
const DETERMINER = /\b(?:the|its|his|her|their|our|a|this|that|[a-z]+['’]s?)[ \n]$/i
const FISCAL = /\b(?:fiscal(?:[ \n]year)?|FY)[ \n]$/i
const MONTH = new RegExp(`\\b(?:${MONTHS.join('|')})[ \\n]$`, 'i')

const ADJECTIVES =
  '(?:(?:presidential|general|parliamentary|national|federal|local|midterm|annual|summer|winter|first|second|third|fourth|full|financial|fiscal|final|world|state) ){0,2}'
/** Things of a year that nobody counts by the thousand. */
const OF_A_YEAR = new RegExp(
  `^ ${ADJECTIVES}(?:elections?|referendum|campaign|race|budget|quarter|season|olympics?|games|cup|championships?|war|attack|report|survey|census|agreement|accord|deal|treaty|law|plan|crop|harvest|sales|earnings|results?|profits?|revenues?|forecasts?|target|levels?|prices|terms|dollars|figures|coup|invasion|earthquake|hurricane|crisis|pandemic|study|convention|conference|summit|constitution|revolution|film|album|book|novel|model|edition)(?!\\w)`,
  'i',
)

/** Words that a number after a determiner counts, although they have no plural ending. */
const COUNTS = /^[ \n](?:people|men|women|children|police|troops|or|and|to)(?!\w)/

/** What may follow a year and is not an adjective or number: the end of a phrase. */
const ENDS = new RegExp(
  `^(?:['’]s(?!\\w)|[.,;:!?)\\]"”’—–-]|$|\\n|[ \\n](?:[–—("“-]|[A-Z]|(?:${PHRASE_END}|that|this|his|her|its|their|there|due|onwards?|alone)(?!\\w)))`,
)

/** A clause that continues without a comma, in the singular: "in 2022 inflation peaked", not "in 2000 small homes". */
const CLAUSE =
  /^ (?!(?:metre|meter|km|mile|m|kg|pounds?|volt|watt|people|men|women|children|police|troops|feet)\b)[a-z]{3,}(?<!s) (?!(?!(?:has|is|was)\b)\w+s\b)\w/

const isYear = (text: string, start: number, end: number, year: number, spanned: boolean): boolean => {
  const before = text.slice(Math.max(0, start - 20), start)
  const after = text.slice(end, end + 60)
  const modern = year >= 1900 && year <= 2099
  const ends = ENDS.test(after)
  if (modern && PART.test(before)) return true
  if (SURE.test(before))
    return (modern || year >= 1500) && (ends || OF_A_YEAR.test(after) || (modern && CLAUSE.test(after)))
  if (!modern) return false
  if (OF_A_YEAR.test(after)) return true
  if (SECOND.test(before)) return ends || CLAUSE.test(after)
  if (spanned) return ends || MAYBE.test(before)
  if (MONTH.test(before) || FISCAL.test(before)) return true
  if (MAYBE.test(before)) return ends
  if (DETERMINER.test(before)) return /^[ \n](?:[A-Z]|(?!\w+s\b)[a-z])/.test(after) && !COUNTS.test(after)
  return /\($/.test(before) && /^[),;]/.test(after)
}

const spanEnd = (year: number, words: string | undefined): number | null => {
  if (!words) return null
  const end = words.length === 2 ? Math.floor(year / 100) * 100 + Number(words) : Number(words)
  return end > year && end - year < 200 ? end : null
}

const yearWhen = (year: number) => ({ kind: 'calendar', year, month: null, day: null, which: null }) as const

/**
 * Finds years in figures if the words around them show that they are years: "in 1987", "the 2024 election", "2021–22".
 */
export const YEARS: Finder = patternFinder([ANY_YEAR], YEAR, (match, text) => {
  const year = Number(match[1])
  const last = spanEnd(year, match[3])
  if (match[3] && last === null) return null
  const end = match.index + match[0].length
  if (!isYear(text, match.index, end, year, last !== null)) return null
  if (FISCAL.test(text.slice(Math.max(0, match.index - 12), match.index)))
    return draftOf(match.index, end, { kind: 'open', grain: 'year' })
  return { ...draftOf(match.index, end, yearWhen(year)), until: last === null ? null : yearWhen(last) }
})
