/** Words for whole numbers below a hundred. Add a spelling by adding a line. */
export const CARDINALS: Readonly<Record<string, number>> = {
  zero: 0,
  nought: 0,
  naught: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

/** Returns the words for the whole numbers from `low` to `high`, for a pattern: "two|three|four". */
export const cardinalPattern = (low: number, high: number): string =>
  Object.keys(CARDINALS)
    .filter((word) => (CARDINALS[word] as number) >= low && (CARDINALS[word] as number) <= high)
    .join('|')

/** Counts in words before a unit of time, with "a" for one: "three days ago", "a week ago". */
export const COUNTS: ReadonlyMap<string, number> = new Map([...Object.entries(CARDINALS), ['a', 1], ['an', 1]])

/** Words that multiply the number before them ("three hundred", "two dozen", "1.3 million"). */
export const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  dozens: 12,
  doz: 12,
  dozs: 12,
  dz: 12,
  dzs: 12,
  hundred: 100,
  hundreds: 100,
  thousand: 1e3,
  thousands: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  lacs: 1e5,
  million: 1e6,
  millions: 1e6,
  mln: 1e6,
  crore: 1e7,
  crores: 1e7,
  billion: 1e9,
  billions: 1e9,
  bln: 1e9,
  trillion: 1e12,
  trillions: 1e12,
  quadrillion: 1e15,
  quadrillions: 1e15,
  quintillion: 1e18,
  sextillion: 1e21,
}

/** Abbreviated scale words after digits: "1.2bn", "500k". Case matters. */
export const SUFFIXES: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  mn: 1e6,
  Mn: 1e6,
  mln: 1e6,
  Mln: 1e6,
  mil: 1e6,
  mio: 1e6,
  Mio: 1e6,
  MIO: 1e6,
  bn: 1e9,
  Bn: 1e9,
  BN: 1e9,
  bln: 1e9,
  Bln: 1e9,
  bil: 1e9,
  mrd: 1e9,
  Mrd: 1e9,
  tn: 1e12,
  trn: 1e12,
  Trn: 1e12,
  tln: 1e12,
  cr: 1e7,
}

/** Abbreviations that are scale words only with money or before the thing counted ("5m people"); otherwise units. */
export const DOUBTFUL_SUFFIXES: Readonly<Record<string, number>> = {
  m: 1e6,
  M: 1e6,
  mm: 1e6,
  MM: 1e6,
  MN: 1e6,
  b: 1e9,
  B: 1e9,
  t: 1e12,
  T: 1e12,
}

/** Fourth to ninth. */
const ORDINALS: Readonly<Record<string, number>> = {
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  ninths: 9,
}

/** Ordinals in words, from "first". */
export const RANKS: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')

/** Ordinals of whole tens in words, from "twentieth". */
export const RANKS_OF_TENS: readonly string[] =
  'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ')

/** Denominators in words: "two thirds", "one fifth", "three-quarters". */
export const DENOMINATORS: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  ...ORDINALS,
  tenth: 10,
  tenths: 10,
  eleventh: 11,
  elevenths: 11,
  twelfth: 12,
  twelfths: 12,
  thirteenth: 13,
  thirteenths: 13,
  fourteenth: 14,
  fourteenths: 14,
  fifteenth: 15,
  fifteenths: 15,
  sixteenth: 16,
  sixteenths: 16,
  seventeenth: 17,
  seventeenths: 17,
  eighteenth: 18,
  eighteenths: 18,
  nineteenth: 19,
  nineteenths: 19,
  twentieth: 20,
  twentieths: 20,
  thirtieth: 30,
  thirtieths: 30,
  fortieth: 40,
  fortieths: 40,
  fiftieth: 50,
  fiftieths: 50,
  sixtieth: 60,
  sixtieths: 60,
  seventieth: 70,
  seventieths: 70,
  eightieth: 80,
  eightieths: 80,
  ninetieth: 90,
  ninetieths: 90,
  hundredth: 100,
  hundredths: 100,
  thousandth: 1e3,
  thousandths: 1e3,
  millionth: 1e6,
  millionths: 1e6,
  billionth: 1e9,
  billionths: 1e9,
  trillionth: 1e12,
  trillionths: 1e12,
}

/** Nouns and adverbs that say how many there are, or how often, without a number. */
export const GROUP_SIZES: Readonly<Record<string, number>> = {
  single: 1,
  sole: 1,
  lone: 1,
  once: 1,
  both: 2,
  couple: 2,
  couples: 2,
  double: 2,
  duo: 2,
  pair: 2,
  pairs: 2,
  parents: 2,
  twice: 2,
  twin: 2,
  twins: 2,
  thrice: 3,
  treble: 3,
  trio: 3,
  triple: 3,
  triplets: 3,
  quadruple: 4,
  quartet: 4,
  quintet: 5,
  sextet: 6,
  decade: 10,
  dozen: 12,
  century: 100,
}

/** One-character fractions. */
export const VULGAR: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅐': 1 / 7,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
  '⅑': 1 / 9,
  '⅒': 1 / 10,
}

/** Verbs that multiply a value, and the factor. */
export const MULTIPLIED: Readonly<Record<string, number>> = {
  doubled: 2,
  trebled: 3,
  tripled: 3,
  quadrupled: 4,
  halved: 0.5,
}

/** Ordinals below ten that follow tens: "twenty-first", "three twenty-firsts". */
export const ORDINAL_UNITS: Readonly<Record<string, number>> = {
  first: 1,
  firsts: 1,
  second: 2,
  seconds: 2,
  third: 3,
  thirds: 3,
  ...ORDINALS,
}
