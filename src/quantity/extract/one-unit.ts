import { COINS, CURRENCIES } from '../data/currencies.ts'
import { UNITS } from '../data/units.ts'
import type { Extractor } from '../draft.ts'
import { anyOf } from './any-of.ts'

const singular = [...CURRENCIES, ...COINS].flatMap(({ unit, words }) =>
  words.filter((word) => word === unit && /^[a-z]+$/.test(word)),
)
const measured = UNITS.filter(({ of, unit }) => of !== 'duration' && /^[a-z]+$/.test(unit)).map(({ unit }) => unit)

/** One coin or note, where no noun follows: "a penny", "a dollar more", not "a dollar bill". */
const MONEY = `(?:${anyOf([...singular, 'pound', 'buck'])})(?= ?[.,;:!?)]|$| (?:a|an|per|each|more|less|for|in|to|off|on)(?![a-z]))`
/** A unit that is being explained: "A barrel is 42 gallons". */
const DEFINED = `(?:${anyOf(measured)}) (?=is|equals|contains|measures|weighs)`

const LASTING = anyOf(
  'year month week day hour minute decade century mile kilometre kilometer metre meter foot inch acre hectare litre liter pint gallon kilo kilogram tonne ton pound ounce'.split(
    ' ',
  ),
)
/** One unit and a part of another: "a year and a half". */
const HALVED = `(?:${LASTING}) (?=and (?:(?:a )?half|a (?:quarter|third)|(?:two|three)[ -](?:thirds|quarters))(?![a-z-]| (?:of (?:the|those|these|them|all|its|his|her|their)|the)(?![a-z])))`

const SIZES = anyOf(
  'year month week day hour minute decade century fortnight mile kilometre kilometer metre meter foot inch yard acre hectare ton tonne kilogram kilo litre liter gallon barrel percent'.split(
    ' ',
  ),
)
const HEDGES =
  'nearly|almost|about|around|roughly|approximately|over|under|up to|at least|within|(?:more|less|longer|greater) than'
/** One unit behind a hedge: "nearly a month", "less than an hour". */
const HEDGED = `(?:${SIZES})(?![a-z’'-])(?<=(?:${HEDGES}) an? [a-z]+)`

/** One measure of something: "a gallon of beer". Tons and ounces are as often a manner of speaking. */
const FILLED = `(?:${anyOf('gallon litre liter pint quart kilogram kilo gram tonne barrel bushel acre hectare teaspoon tablespoon'.split(' '))})(?= of [a-z])`

const POINT = 'percentage point(?![a-z])'
const FULL = `(?:full (?=${POINT}))?`

const ONE = `[Aa]n? ${FULL}(?=${MONEY}|${DEFINED}|${HALVED}|${HEDGED}|${FILLED}|${POINT})`

/** The source of a regular expression by which `scan` finds them. */
export const ONE_UNIT = `\\b${ONE}`

const HERE = new RegExp(ONE, 'y')

/** Reads an article before a unit as the number one: "a penny", "a kilobyte is", "a full percentage point". */
export const oneUnit: Extractor = (text, at) => {
  HERE.lastIndex = at
  const match = HERE.exec(text)
  return match ? { start: at, end: at + match[0].length - 1, value: 1, grain: 1, scale: 1, how: 'words' } : null
}
