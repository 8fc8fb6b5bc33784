import { dayExists } from '../../../base/calendar.ts'
import { type Context, type Draft, draftOf, type Finder, type When } from '../../draft.ts'
import { ANY_YEAR } from '../cues.ts'

type CalendarWhen = Extract<When, { kind: 'calendar' }>

/** Later years in figures with stops are versions. */
const LAST_YEAR = 2040

const ISO = /(?<![\d/.-]|\w)((?:1[5-9]|2[01])\d\d)([-/])(\d{1,2})\2(\d{1,2})(?![\d/-]|\.\d|[a-su-z])/gi
/** "2018.1.5" after a word that dates it, because versions are written so too; with two figures each, anywhere. */
const DOTTED =
  /(?<![\w/.-])((?:19|20)\d\d)\.(?:(?<=(?:^|[(\n]|\b(?:on|dated?|released|published|updated|posted|since|until|from|to|by|of|before|after)[ :])\d{4}\.)(\d{1,2})\.(\d{1,2})|([01]\d)\.([0-3]\d))(?![\w/-]|\.\d)/gi
const SLASHED =
  /(?<![\d/.-]|\w|\b(?:version|release|section)\s)(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d\d)(?![\d/-]|\.\d|\w)/gi

const calendarDraft = (match: RegExpExecArray, year: number, month: number, day: number): Draft =>
  draftOf(match.index, match.index + match[0].length, { kind: 'calendar', year, month, day, which: null })

/** Tells whether a month and day may be a slip: "32.03.2024", but not the version "9.0.2043". */
const isNearlyADay = ({ year, month, day }: CalendarWhen): boolean =>
  (year ?? 0) <= LAST_YEAR && (month ?? 0) >= 1 && (month ?? 0) <= 12 && (day ?? 0) >= 1 && (day ?? 0) <= 39

const find = ({ text, dayFirst }: Context): Draft[] => {
  const iso = Array.from(text.matchAll(ISO), (match) =>
    calendarDraft(match, Number(match[1]), Number(match[3]), Number(match[4])),
  )
  const dotted = Array.from(text.matchAll(DOTTED), (match) =>
    calendarDraft(match, Number(match[1]), Number(match[2] ?? match[4]), Number(match[3] ?? match[5])),
  )
  const slashed = Array.from(text.matchAll(SLASHED), (match) => {
    const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])]
    const little = dayFirst || match[2] === '.'
    const fits = little ? dayExists(year, second, first) : dayExists(year, first, second)
    const swapped = little ? dayExists(year, first, second) : dayExists(year, second, first)
    const useLittle = fits || !swapped ? little : !little
    return useLittle ? calendarDraft(match, year, second, first) : calendarDraft(match, year, first, second)
  })
  const isVersion = ({ when, start, end }: Draft): boolean =>
    text.slice(start, end).includes('.') && when.kind === 'calendar' && !isNearlyADay(when)
  return [...iso, ...[...dotted, ...slashed].filter((draft) => !isVersion(draft))]
}

/**
 * Finds dates in digits: "2024-03-22", "03/04/2024" according to the locale, "22.03.2024",
 * "2018.1.5". Keeps days that do not
 * exist.
 */
export const NUMERIC: Finder = { cues: [ANY_YEAR], find }
