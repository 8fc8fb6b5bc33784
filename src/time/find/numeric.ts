import { dayExists } from '../../base/calendar.ts'
import { type Context, type Draft, draftOf, type Finder } from '../draft.ts'
import { ANY_YEAR } from './cues.ts'

const ISO = /(?<![\d/.-]|\w)((?:1[5-9]|2[01])\d\d)([-/])(\d{1,2})\2(\d{1,2})(?![\d/-]|\.\d|[a-su-z])/gi
const SLASHED =
  /(?<![\d/.-]|\w|\b(?:version|release|section)\s)(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d\d)(?![\d/-]|\.\d|\w)/gi

const calendarDraft = (match: RegExpExecArray, year: number, month: number, day: number): Draft =>
  draftOf(match.index, match.index + match[0].length, { kind: 'calendar', year, month, day, which: null })

const find = ({ text, dayFirst }: Context): Draft[] => {
  const iso = Array.from(text.matchAll(ISO), (match) =>
    calendarDraft(match, Number(match[1]), Number(match[3]), Number(match[4])),
  )
  const slashed = Array.from(text.matchAll(SLASHED), (match) => {
    const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])]
    const little = dayFirst || match[2] === '.'
    const fits = little ? dayExists(year, second, first) : dayExists(year, first, second)
    const swapped = little ? dayExists(year, first, second) : dayExists(year, second, first)
    const useLittle = fits || !swapped ? little : !little
    return useLittle ? calendarDraft(match, year, second, first) : calendarDraft(match, year, first, second)
  })
  return [...iso, ...slashed]
}

/**
 * Finds dates in digits: "2024-03-22", "03/04/2024" according to the locale, "22.03.2024". Keeps days that do not
 * exist.
 */
export const NUMERIC: Finder = { cues: [ANY_YEAR], find }
