import { areTransposed, differInOneDigit } from '../base/differing.ts'
import { sourceSpan } from '../base/source-range.ts'
import type { Passage, Reading, Span } from '../model/index.ts'
import { type CalendarDate, datedDeedsIn, type OnceDeed } from './dated-deeds.ts'
import { foldedName } from './letters.ts'
import { readPassages } from './mention.ts'

/** A year in the name of a law, or a date that a text gives for what happened once to something named. */
export interface NamedDate {
  /** Who or what, folded; of a person the last name. */
  subject: string
  attribute: OnceDeed | 'law'
  date: CalendarDate
  /** The words that give the date. */
  said: Span
  passage: Passage
  /** Whether the name stands right before the words, so that nothing else can be meant. */
  isDirect: boolean
}

/** A date with its place in a text (UTF-16, half-open). */
export type DateAt = Omit<NamedDate, 'said' | 'passage'> & { start: number; end: number }

/** Two dates given for the same. */
export interface NamedDateConflict {
  later: NamedDate
  earlier: NamedDate
}

const YEAR = '(1[5-9]\\d\\d|20\\d\\d)'
/** Capitalised words and what kind of law they name. No word is longer than 40 letters, so that the time is linear. */
const LAW =
  "(?:\\p{Lu}[\\p{L}’'-]{1,39} (?:(?:and|of|the|for|on) )?){1,5}(?:Act|Treaty|Convention|Accords?|Agreement|Amendment|Protocol|Pact)"
const LAWS = [
  { pattern: new RegExp(`\\b${YEAR} (${LAW})\\b`, 'gu'), year: 1, name: 2 },
  {
    pattern: new RegExp(`(?<![\\p{L}])(${LAW}) (?:of |(?:on|in) (?:\\p{Lu}\\p{Ll}+ \\d{1,2}, )?)${YEAR}\\b`, 'gu'),
    year: 2,
    name: 1,
  },
]

/** Returns the dates that were read in an article for laws and for what happened once. */
function namedDates(reading: Reading): NamedDate[] {
  return readPassages(reading).flatMap((passage) =>
    datesIn(passage.text).map(({ start, end, ...date }) => ({
      ...date,
      said: sourceSpan(reading.article, passage, { start, end }),
      passage,
    })),
  )
}

/** Returns the dates that a text gives, with their places in it. */
export function datesIn(text: string): DateAt[] {
  if (!/\d{4}/.test(text)) return []
  const laws = LAWS.flatMap(({ pattern, year, name }) =>
    [...text.matchAll(pattern)].map((match): DateAt => {
      const digits = match[year] as string
      const start = match.index + match[0].indexOf(digits)
      const subject = foldedName(match[name] as string).replace(/^the /, '')
      const date = { year: Number(digits), month: null, day: null }
      return { attribute: 'law', subject, date, start, end: start + digits.length, isDirect: true }
    }),
  )
  return [...laws, ...datedDeedsIn(text).map(({ deed, ...dated }): DateAt => ({ attribute: deed, ...dated }))]
}

/** Returns the dates of a later text that contradict an earlier one: one slip away from its date for the same, and nowhere in it. */
export function namedDateConflicts(later: Reading, earlier: Reading): NamedDateConflict[] {
  const theirs = namedDates(earlier)
  if (theirs.length === 0) return []
  return namedDates(later).flatMap((date): NamedDateConflict[] => {
    const same = theirs.filter((one) => isSame(date, one))
    const other = same.find((one) => isDateSlip(date, one))
    const isKnown = theirs.some((one) => !areApart(date.date, one.date))
    return other && !isKnown ? [{ later: date, earlier: other }] : []
  })
}

function isSame(a: NamedDate, b: NamedDate): boolean {
  if (a.attribute !== b.attribute) return false
  if (a.attribute === 'law') return a.subject === b.subject
  return a.subject === b.subject || isNameOf(a.subject, b.subject) || isNounOf(a, b) || isNounOf(b, a)
}

/** Tells whether one is the last word of the other, or all but its first words: "Chávez", "Hugo Chávez". */
const isNameOf = (a: string, b: string): boolean => a.endsWith(` ${b}`) || b.endsWith(` ${a}`)

/** Tells whether a noun stands for what the other passage names and calls so: "the panel". */
const isNounOf = (noun: NamedDate, { passage }: NamedDate): boolean =>
  !noun.subject.includes(' ') && new RegExp(`\\b${noun.subject.replace(/[^\p{L}]/gu, '')}\\b`, 'u').test(passage.text)

/** Parts of a date, the longest first. */
const PARTS = ['year', 'month', 'day'] as const

const differingParts = (a: CalendarDate, b: CalendarDate): (keyof CalendarDate)[] =>
  PARTS.filter((part) => a[part] !== null && b[part] !== null && a[part] !== b[part])

/** Tells whether two dates exclude each other; a year alone does not exclude one of its days. */
export const areApart = (a: CalendarDate, b: CalendarDate): boolean => differingParts(a, b).length > 0

type Dated = Pick<NamedDate, 'attribute' | 'date'>

/** Tells whether two dates of the same are a slip apart: they differ in the year, the month or the day alone. */
export function isDateSlip({ attribute, date: a }: Dated, { date: b }: Pick<NamedDate, 'date'>): boolean {
  const [part, ...more] = differingParts(a, b)
  if (part === undefined || more.length > 0) return false
  if (part === 'year') return isYearSlip(a.year, b.year)
  if (part === 'month' || attribute !== 'happened') return true
  return Math.abs((a.day as number) - (b.day as number)) > DAYS_OF_EVENT
}

/** Days between which an event may last: a fire that broke out in the evening. */
const DAYS_OF_EVENT = 1

/** Tells whether two years are a slip apart: one digit, digits that changed places, or one year. */
function isYearSlip(a: number, b: number): boolean {
  const [one, other] = [String(a), String(b)]
  return Math.abs(a - b) === 1 || differInOneDigit(one, other) || areTransposed(one, other)
}

/** Returns the dates of an article that leave no doubt of what is meant: a name of several words, right beside what happened. */
export const directDates = (reading: Reading): NamedDate[] => namedDates(reading).filter(isPlainDate)

/** Tells whether a date is beside a name of several words, or of a country that became independent. */
export const isPlainDate = ({
  isDirect,
  subject,
  attribute,
}: Pick<NamedDate, 'isDirect' | 'subject' | 'attribute'>): boolean =>
  isDirect && (subject.includes(' ') || attribute === 'independent')

/** Returns a date in figures, as in the terms of the index: "1965", "196505", "19650512". */
export const figuresOf = ({ year, month, day }: CalendarDate): string =>
  [String(year), ...[month, day].flatMap((part) => (part === null ? [] : [String(part).padStart(2, '0')]))].join('')

/** Returns the date of such figures. */
export function dateOfFigures(figures: string): CalendarDate {
  const [month, day] = [figures.slice(4, 6), figures.slice(6, 8)]
  return { year: Number(figures.slice(0, 4)), month: month ? Number(month) : null, day: day ? Number(day) : null }
}
