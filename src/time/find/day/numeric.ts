import { dayExists } from '../../../base/calendar.ts'
import { type Draft, draftOf, type Finder, type When } from '../../draft.ts'
import { ANY_YEAR, FIGURE } from '../cues.ts'
import { patternFinder } from '../pattern-finder.ts'

type CalendarWhen = Extract<When, { kind: 'calendar' }>

/** Later years in figures with stops are versions. */
const LAST_YEAR = 2040

const ISO = /(?<![\d/.-]|\w)((?:1[5-9]|2[01])\d\d)([-/])(\d{1,2})\2(\d{1,2})(?![\d/-]|\.\d|[a-su-z])/iy
/** "2018.1.5" after a word that dates it, because versions are written so too; with two figures each, anywhere. */
const DOTTED =
  /(?<![\w/.-])((?:19|20)\d\d)\.(?:(?<=(?:^|[(\n]|\b(?:on|dated?|released|published|updated|posted|since|until|from|to|by|of|before|after)[ :])\d{4}\.)(\d{1,2})\.(\d{1,2})|([01]\d)\.([0-3]\d))(?![\w/-]|\.\d)/iy
const SLASHED =
  /(?<![\d/.-]|\w|\b(?:version|release|section)\s)(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d\d)(?![\d/-]|\.\d|\w)/iy

const calendarDraft = (match: RegExpExecArray, year: number, month: number, day: number): Draft =>
  draftOf(match.index, match.index + match[0].length, { kind: 'calendar', year, month, day, which: null })

/** Tells whether a month and day may be a slip: "32.03.2024", but not the version "9.0.2043". */
const isNearlyADay = ({ year, month, day }: CalendarWhen): boolean =>
  (year ?? 0) <= LAST_YEAR && (month ?? 0) >= 1 && (month ?? 0) <= 12 && (day ?? 0) >= 1 && (day ?? 0) <= 39

/** Returns the draft of a date with full stops; null for a version. */
const noVersion = (draft: Draft): Draft | null =>
  draft.when.kind === 'calendar' && !isNearlyADay(draft.when) ? null : draft

const slashed = (match: RegExpExecArray, dayFirst: boolean): Draft => {
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])]
  const little = dayFirst || match[2] === '.'
  const fits = little ? dayExists(year, second, first) : dayExists(year, first, second)
  const swapped = little ? dayExists(year, first, second) : dayExists(year, second, first)
  const useLittle = fits || !swapped ? little : !little
  return useLittle ? calendarDraft(match, year, second, first) : calendarDraft(match, year, first, second)
}

/**
 * Finds dates in digits: "2024-03-22", "03/04/2024" according to the locale, "22.03.2024", "2018.1.5". Keeps days that do
 * not exist.
 */
export const NUMERIC: readonly Finder[] = [
  patternFinder([ANY_YEAR], ISO, (m) => calendarDraft(m, Number(m[1]), Number(m[3]), Number(m[4]))),
  patternFinder([ANY_YEAR], DOTTED, (m) =>
    noVersion(calendarDraft(m, Number(m[1]), Number(m[2] ?? m[4]), Number(m[3] ?? m[5]))),
  ),
  patternFinder([FIGURE, ANY_YEAR], SLASHED, (m, _, { dayFirst }) => {
    const draft = slashed(m, dayFirst)
    return m[2] === '.' ? noVersion(draft) : draft
  }),
]
