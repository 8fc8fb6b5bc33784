import { draftOf, type Finder } from '../../draft.ts'
import { ANY_YEAR } from '../cues.ts'
import { patternFinder } from '../pattern-finder.ts'
import { isFiscal, isYear } from './year-context.ts'

const YEAR =
  /(?<![\w$£€¥.,:/#]|(?<!\b(?:early|mid|late|end))-|[–—]\d|['’])(1[0-9]\d\d|20\d\d)(?:([-–/])(\d{4}|\d{2}))?(?![\w%°/$£€¥]|[.,:]\d|[-–]\d)/iy

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
  if (match[3] && (last === null || (match[2] === '/' && last !== year + 1))) return null
  const end = match.index + match[0].length
  if (!isYear(text, match.index, end, year, last !== null)) return null
  if (isFiscal(text, match.index)) return draftOf(match.index, end, { kind: 'open', grain: 'year' })
  return { ...draftOf(match.index, end, yearWhen(year)), until: last === null ? null : yearWhen(last) }
})
