import { SEASONS } from '../../../english/words/calendar.ts'
import { type Draft, draftOf, type Finder, type Pointer, type Season } from '../../draft.ts'
import { ANY_YEAR, POINTER } from '../cues.ts'
import { patternFinder } from '../pattern-finder.ts'

const SEASON = `(${SEASONS.join('|')})`
const YEAR = '((?:19|20)\\d\\d)(?:[-–/](\\d{4}|\\d{2}))?(?![\\w%]|[.,]\\d|[-–/]\\d)'
/** A season with its year: "in spring 2023", "the summer of 2022", "winter 2021-22". */
const DATED = new RegExp(`(?<![\\w-])${SEASON}(?:[ \\n]of)?[ \\n]${YEAR}`, 'iy')
/** A season relative to publication: "last summer", "this past winter", "next autumn". */
const POINTED = new RegExp(`(?<![\\w-])(?:(last|next)|this(?:[ \\n](past|coming))?)[ \\n]${SEASON}(?![\\w-])`, 'iy')

/** Words before "fall 2023" after which "fall" is not a verb. */
const NO_VERB = /\b(?:in|of|since|until|by|for|from|to|the|early|mid|late|and|or)[ \n-]$/i
/** "The last fall", "his last summer": the final one. "Last fall in prices", "last fall of the wall" are no season. */
const FINAL = /\b(?:the|his|her|their|its|our|my|your)[ \n]$/i
const DROP = /^[ \n](?:of|by|in[ \n](?:the[ \n])?[a-z]+s)\b/

const seasonOf = (word: string): Season => {
  const name = word.toLowerCase()
  return name === 'fall' ? 'autumn' : (name as Season)
}

const isVerb = (word: string, before: string): boolean => word === 'fall' && !NO_VERB.test(before)

/** A name made with a season: "Arab Spring of 2011". */
const NAME_BEFORE = /(?:^|[^.!?][ \n])(?!In|Since|Until|By|The|Early|Late|Mid|From|To)[A-Z][a-z]+[ \n]$/
const isNamed = (word: string, before: string): boolean => /^[A-Z]/.test(word) && NAME_BEFORE.test(before)

/** Tells whether the years in "2021-22" belong to one winter. */
const isOneWinter = (season: Season, year: number, next: string): boolean =>
  season === 'winter' && Number(next) % 100 === (year + 1) % 100

const lead = (text: string, index: number): string => text.slice(Math.max(0, index - 16), index)

const dated = (match: RegExpExecArray, text: string): Draft | null => {
  const { 0: words, 1: word = '', 2: written, 3: next, index } = match
  const season = seasonOf(word)
  const year = Number(written)
  const before = lead(text, index)
  if (isVerb(word, before) || isNamed(word, before)) return null
  const spans = next !== undefined
  if (spans && !isOneWinter(season, year, next)) return null
  return draftOf(index, index + words.length, { kind: 'season', season, year, spans, which: null })
}

const pointed = (match: RegExpExecArray, text: string): Draft | null => {
  const { 0: words, 1: side, 2: nearer, 3: word = '', index } = match
  const end = index + words.length
  if (FINAL.test(lead(text, index)) || (word === 'fall' && DROP.test(text.slice(end, end + 24)))) return null
  const which = (side ?? nearer ?? 'this').toLowerCase() as Pointer
  return draftOf(index, end, { kind: 'season', season: seasonOf(word), year: null, spans: false, which })
}

/** Finds seasons with a year or relative to the day of publication: "spring 2023", "last summer". */
export const DATED_SEASONS: readonly Finder[] = [
  patternFinder([SEASONS, ANY_YEAR], DATED, dated),
  patternFinder([POINTER, SEASONS], POINTED, pointed),
]
