/** Months from January: the name, then its short forms. */
const MONTH_ROWS = [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
]

/** Weekdays from Sunday: the name, then its short forms. */
const WEEKDAY_ROWS = [
  'sunday sun',
  'monday mon',
  'tuesday tues tue',
  'wednesday weds wed',
  'thursday thurs thur thu',
  'friday fri',
  'saturday sat',
]

const full = (rows: readonly string[]): string[] => rows.map((row) => row.split(' ')[0] ?? '')

const numbered = (rows: readonly string[], first: number): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((row, index) => row.split(' ').map((word) => [word, index + first] as const)))

const longestFirst = (words: Iterable<string>): string[] => [...words].sort((a, b) => b.length - a.length)

const capital = (name: string): string => `${name[0]?.toUpperCase()}${name.slice(1)}`

/** Month names in lower case, from January. */
export const MONTHS: readonly string[] = full(MONTH_ROWS)

/** Month names as written: "January". */
export const MONTH_TITLES: readonly string[] = MONTHS.map(capital)

/** First three letters of month names as written: "Jan". */
export const SHORT_MONTHS: readonly string[] = MONTH_TITLES.map((name) => name.slice(0, 3))

/** Number of a month (1 to 12) by lower-case name or short form without a full stop. */
export const MONTH_NUMBERS = numbered(MONTH_ROWS, 1)

/** Month names and short forms, lower case, longest first, for patterns. */
export const MONTH_NAMES = longestFirst(MONTH_NUMBERS.keys())

/**
 * Pattern for the name or any short form of a month, in lower case, with or without a full stop: "jan", "sept.",
 * "march".
 */
export const MONTH_PATTERN = `(?:${MONTHS.map((name) => name.slice(0, 3)).join('|')})[a-z]*\\.?`

/** Months whose names are ordinary words in lower case. */
export const MODAL_MONTHS: ReadonlySet<string> = new Set(['may', 'march'])

/** Weekday names in lower case, from Sunday. */
export const WEEKDAYS: readonly string[] = full(WEEKDAY_ROWS)

/** Weekday names as written, from Sunday. */
export const WEEKDAY_TITLES: readonly string[] = WEEKDAYS.map(capital)

/** Number of a weekday (0 Sunday to 6 Saturday) by lower-case name or short form without a full stop. */
export const WEEKDAY_NUMBERS = numbered(WEEKDAY_ROWS, 0)

/** Weekday names and short forms, lower case, longest first, for patterns. */
export const WEEKDAY_NAMES = longestFirst(WEEKDAY_NUMBERS.keys())

const SHORT_FORMS: ReadonlySet<string> = new Set(
  [...MONTH_ROWS, ...WEEKDAY_ROWS].flatMap((row) => row.split(' ').slice(1)),
)

/** Tells whether the word (lower case) is a short form of a month or weekday: "oct", "sat". */
export const isShortForm = (word: string): boolean => SHORT_FORMS.has(word)

/** Names of the seasons; "fall" is autumn. */
export const SEASONS: readonly string[] = ['spring', 'summer', 'autumn', 'fall', 'winter']

/** Units in which days are counted: "three days ago". */
export const DATE_UNITS: readonly string[] = ['day', 'week', 'month', 'year']

/** Nouns for periods of time, the shortest first. */
export const TIME_UNITS: readonly string[] = [
  ...['second', 'minute', 'hour', 'day', 'night', 'weekend', 'week', 'fortnight', 'month'],
  ...['quarter', 'season', 'half', 'year', 'decade', 'century'],
]
