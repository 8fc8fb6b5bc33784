import { areTransposed, differInOneDigit } from '../base/differing.ts'
import { sourceSpan } from '../base/source-range.ts'
import type { Passage, Reading, Span } from '../model/index.ts'
import { foldedName } from './letters.ts'
import { readPassages } from './mention.ts'
import { properNames } from './proper-names.ts'

/** A year in the name of a law, or that a text gives for the founding of something named, or for a birth or death. */
export interface NamedYear {
  /** Who or what, folded; of a person the last name. */
  subject: string
  attribute: 'law' | 'founded' | 'died' | 'born'
  year: number
  /** The words that give the year. */
  said: Span
  passage: Passage
  /** Whether the name stands right before the words, so that nothing else can be meant. */
  isDirect: boolean
}

/** A year with its place in a text (UTF-16, half-open). */
export type YearAt = Omit<NamedYear, 'said' | 'passage'> & { start: number; end: number }

/** Two years given for the same. */
export interface YearConflict {
  later: NamedYear
  earlier: NamedYear
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
/** Words before the year of a deed, as in "established back in May 1984". */
export const DEED_WORDS = {
  founded: 'founded|established|created|formed|set up|incorporated|inaugurated|founding|foundation|establishment',
  died: 'died|death|passed away|assassinated|assassination',
  born: 'born',
}
const DEEDS = (['founded', 'died', 'born'] as const).map((attribute) => {
  const pattern = new RegExp(`\\b(?:${DEED_WORDS[attribute]})(?: back)? in (?:\\p{Lu}\\p{Ll}+ )?${YEAR}\\b`, 'gu')
  return { attribute, pattern }
})

/** How far before the year its subject may stand, in UTF-16 units. */
const REACH = 160
const NOUN_BEFORE = /\b(?:the|an?|this|its) (\p{Ll}{4,}),? (?:which |that |who )?(?:was |were |had been )?$/iu

/** Returns the years that were read in an article for laws, foundings, births and deaths. */
function namedYears(reading: Reading): NamedYear[] {
  return readPassages(reading).flatMap((passage) =>
    yearsIn(passage.text).map(({ start, end, ...year }) => ({
      ...year,
      said: sourceSpan(reading.article, passage, { start, end }),
      passage,
    })),
  )
}

/** Returns the years that a text gives, with their places in it. */
export function yearsIn(text: string): YearAt[] {
  if (!/\d{4}/.test(text)) return []
  const laws = LAWS.flatMap(({ pattern, year, name }) =>
    [...text.matchAll(pattern)].map((match): YearAt => {
      const digits = match[year] as string
      const start = match.index + match[0].indexOf(digits)
      const subject = foldedName(match[name] as string).replace(/^the /, '')
      return { attribute: 'law', subject, year: Number(digits), start, end: start + digits.length, isDirect: true }
    }),
  )
  const deeds = DEEDS.flatMap(({ attribute, pattern }) =>
    [...text.matchAll(pattern)].flatMap((match): YearAt[] => {
      const subject = subjectBefore(text, match.index)
      if (subject === null) return []
      const end = match.index + match[0].length
      return [{ attribute, ...subject, year: Number(match[1]), start: end - 4, end }]
    }),
  )
  return [...laws, ...deeds]
}

/** Returns the noun directly before an offset, or else the last name before it in its clause; null for none. */
export function subjectBefore(text: string, at: number): Pick<YearAt, 'subject' | 'isDirect'> | null {
  const before = text.slice(Math.max(0, at - REACH), at)
  const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1)
  const noun = NOUN_BEFORE.exec(clause)?.[1]
  if (noun) return { subject: noun, isDirect: false }
  const last = properNames(clause).at(-1)
  if (!last) return null
  const isDirect = BETWEEN.test(clause.slice(last.end)) && !OF_ANOTHER.test(clause.slice(0, last.start))
  return { subject: last.words.map(({ folded }) => folded).join(' '), isDirect }
}

/** What stands before a name that only tells of something else: "a branch of", "the daughter of". */
const OF_ANOTHER = /\b(?:of|for|from|by|with|at|in|near) (?:the )?$/i
/** What may stand between a name and what happened to it. */
const BETWEEN = /^(?: \(|,? (?:(?:which|that|who) )?(?:(?:was|were|is|had been|has been) )?(?:first )?)$/

/** Returns the years of a later text that contradict an earlier one: one slip away from its year for the same subject, and nowhere in it. */
export function yearConflicts(later: Reading, earlier: Reading): YearConflict[] {
  const theirs = namedYears(earlier)
  if (theirs.length === 0) return []
  const known = new Set(theirs.map(({ year }) => year))
  return namedYears(later).flatMap((year): YearConflict[] => {
    const other = theirs.find((one) => isSame(year, one) && one.year !== year.year)
    return other && !known.has(year.year) && isYearSlip(year.year, other.year) ? [{ later: year, earlier: other }] : []
  })
}

function isSame(a: NamedYear, b: NamedYear): boolean {
  if (a.attribute !== b.attribute) return false
  if (a.attribute === 'law') return a.subject === b.subject
  return a.subject === b.subject || isNameOf(a.subject, b.subject) || isNounOf(a, b) || isNounOf(b, a)
}

/** Tells whether one is the last word of the other, or all but its first words: "Chávez", "Hugo Chávez". */
const isNameOf = (a: string, b: string): boolean => a.endsWith(` ${b}`) || b.endsWith(` ${a}`)

/** Tells whether a noun stands for what the other passage names and calls so: "the panel". */
const isNounOf = (noun: NamedYear, { passage }: NamedYear): boolean =>
  !noun.subject.includes(' ') && new RegExp(`\\b${noun.subject.replace(/[^\p{L}]/gu, '')}\\b`, 'u').test(passage.text)

/** Tells whether two years are a slip apart: one digit, digits that changed places, or one year. */
export function isYearSlip(a: number, b: number): boolean {
  const [one, other] = [String(a), String(b)]
  return Math.abs(a - b) === 1 || differInOneDigit(one, other) || areTransposed(one, other)
}

/** Returns the years of an article that leave no doubt of what is meant: a name of several words, right beside what happened. */
export const directYears = (reading: Reading): NamedYear[] => namedYears(reading).filter(isPlainYear)

/** Tells whether a year is beside a name of several words. */
export const isPlainYear = ({ isDirect, subject }: Pick<NamedYear, 'isDirect' | 'subject'>): boolean =>
  isDirect && subject.includes(' ')
