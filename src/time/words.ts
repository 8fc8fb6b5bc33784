/** Month names and their short forms, in order; the first of each row is the full name. */
const MONTHS = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]

/** Weekday names and their short forms, Sunday first. */
const WEEKDAYS = [
  ['sunday', 'sun'],
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'weds', 'wed'],
  ['thursday', 'thurs', 'thur', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
]

const numbered = (rows: string[][], first: number): Map<string, number> =>
  new Map(rows.flatMap((row, index) => row.map((word) => [word, index + first] as const)))

/** Month by lower-case name or short form without its point, 1 to 12. */
export const MONTH_NUMBERS = numbered(MONTHS, 1)

/** Weekday by lower-case name or short form without its point, 0 Sunday to 6 Saturday. */
export const WEEKDAY_NUMBERS = numbered(WEEKDAYS, 0)

/** Whether the word (lower case) is a short form: "oct", "sat". */
export const isShortForm = (word: string): boolean =>
  word !== 'may' && (MONTH_NUMBERS.has(word) || WEEKDAY_NUMBERS.has(word)) && !FULL_NAMES.has(word)

const FULL_NAMES = new Set([...MONTHS, ...WEEKDAYS].map((row) => row[0] ?? ''))

/** Month names and short forms, longest first, for a pattern. */
export const MONTH_NAMES = [...MONTH_NUMBERS.keys()].sort((a, b) => b.length - a.length)

/** Weekday names and short forms, longest first, for a pattern. */
export const WEEKDAY_NAMES = [...WEEKDAY_NUMBERS.keys()].sort((a, b) => b.length - a.length)

const CARDINALS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven']

/** Small counts in words, as they stand before "days ago"; "a" is one. */
export const COUNTS = new Map<string, number>([
  ...CARDINALS.map((word, value) => [word, value] as const),
  ['twelve', 12],
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['a', 1],
  ['an', 1],
])

/** What is counted in "three days ago". */
export const UNITS = ['day', 'week', 'month', 'year']
