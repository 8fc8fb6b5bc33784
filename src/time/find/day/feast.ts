import { DATE_UNITS, MONTH_NUMBERS, WEEKDAY_NUMBERS } from '../../../english/words/calendar.ts'
import { type Draft, draftOf, type Finder } from '../../draft.ts'
import { FEASTS } from '../../feasts.ts'
import { PHRASE_END } from '../../phrase-end.ts'
import { patternFinder } from '../pattern-finder.ts'

const escaped = (name: string): string => name.replace(/\./g, '\\.').replace(/'/g, "['’]").replace(/ /g, '[ \\n]')
const patternOf = (names: readonly string[]): RegExp => {
  const written = [...names].sort((a, b) => b.length - a.length).map(escaped)
  return new RegExp(`(?<![\\w-])(${written.join('|')})(?![\\w-])(?:,?[ \\n]((?:19|20)\\d\\d)(?![\\d%]))?`, 'iy')
}

/** Names that are also used for a season or a meal; read only if the words beside them show that a day is meant. */
const LOOSE = new Set([
  'christmas',
  'easter',
  'thanksgiving',
  'halloween',
  'epiphany',
  'earth day',
  'may day',
  'pentecost',
  'passover',
  'hanukkah',
  'sukkot',
  'purim',
  'corpus christi',
  'mardi gras',
  'groundhog day',
])
const isCommon = (word: string): boolean =>
  word === 'new' || DATE_UNITS.includes(word) || WEEKDAY_NUMBERS.has(word) || MONTH_NUMBERS.has(word)

/**
 * Returns the longest word of a name that is not a unit of time, weekday or month: few texts with this word do not name
 * the feast.
 */
const tellingWord = (name: string): string =>
  name
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1 && word !== 'eve' && !isCommon(word))
    .reduce((a, b) => (b.length > a.length ? b : a), '')

const BEFORE = /\b(?:on|at|by|before|after|until|till|since|last|next|this|from)[ \n]$/i
const AFTER = /^(?:['’]s)?[ \n][a-z]/
const FUNCTION_WORD = new RegExp(`^[ \\n](?:${PHRASE_END})\\b`)

const read = (match: RegExpExecArray, text: string): Draft | null => {
  const { index, 0: words } = match
  const name = (match[1] ?? '').toLowerCase().replace(/’/g, "'").replace(/\s/g, ' ')
  const year = match[2] ? Number(match[2]) : null
  const after = text.slice(index + words.length, index + words.length + 12)
  const aDay = year !== null || BEFORE.test(text.slice(Math.max(0, index - 8), index))
  if (!/^[A-Z]|^the/.test(words)) return null
  if (LOOSE.has(name) && !(aDay && !(AFTER.test(after) && !FUNCTION_WORD.test(after)))) return null
  return draftOf(index, index + words.length, { kind: 'feast', name, year, which: null })
}

const NAMES = [...FEASTS.keys()]
const DISTINCTIVE = NAMES.filter(tellingWord)
/** "May Day", "New Year's Eve": names of common words only; a text must have the last. */
const COMMON = NAMES.filter((name) => !tellingWord(name))
const FIRST_WORDS = NAMES.map((name) => /^[a-z]+/.exec(name)?.[0] ?? '')

/** Finds feasts by name, with or without the year: "Good Friday", "Christmas Eve 2023". */
export const FEAST_DAYS: readonly Finder[] = [
  patternFinder([FIRST_WORDS, DISTINCTIVE.map(tellingWord)], patternOf(DISTINCTIVE), read),
  patternFinder([FIRST_WORDS, COMMON.map((name) => name.split(' ').at(-1) ?? '')], patternOf(COMMON), read),
]
