import { foldedSymbol } from './folded-symbol.ts'
import { bySpelling, bySymbol, type UnitEntry } from './lexicon.ts'

/** Units that are written so only below a line: "m³/s", "t/d". */
const BELOW_LINE: Readonly<Record<string, string>> = {
  s: 'second',
  sec: 'second',
  d: 'day',
  y: 'year',
  yr: 'year',
  a: 'year',
  min: 'minute',
  hr: 'hour',
  wk: 'week',
  K: 'kelvin',
  '100km': '100 km',
}

const POWERS: Readonly<Record<string, string>> = { '²': '2', '³': '3', '⁴': '4', '¹': '1' }
const FACTOR = /^(\p{L}+|°[CF]|%|µ\p{L}+)(?:\^?([⁻-]?)([1-4¹²³⁴]))?$/u

/** Returns a unit raised to a power: "square metre", "cubic foot", "second squared". */
function raised(unit: string, power: number): string {
  if (power === 1) return unit
  if (power > 3) return `${unit} to the power of ${power}`
  if (/(?:metre|foot|inch|yard|mile)$/.test(unit)) return `${power === 2 ? 'square' : 'cubic'} ${unit}`
  return `${unit} ${power === 2 ? 'squared' : 'cubed'}`
}

/** Units of enzymes, which only rates have: "40 U/L". */
const ACTIVITY: Readonly<Record<string, string>> = { U: 'unit', mU: 'milliunit' }

/** Returns the unit of one symbol; `below` the line a few more letters are symbols, and where `worded`, words too ("mg/kg/day"). */
function nameOf(symbol: string, below: boolean, worded: boolean): string | undefined {
  const entry = bySymbol.get(symbol)
  if (entry) return entry.of === 'money' ? undefined : entry.unit
  if (Object.hasOwn(ACTIVITY, symbol)) return ACTIVITY[symbol]
  if (!below) return undefined
  if (Object.hasOwn(BELOW_LINE, symbol)) return BELOW_LINE[symbol]
  const spelled =
    worded && symbol.length > 2 ? bySpelling.get(symbol)?.find(({ written }) => written === symbol) : undefined
  return spelled?.entry.unit
}

/** A factor of a product: its unit, with a negative power where it belongs below the line. */
interface Factor {
  unit: string
  below: boolean
}

/** Returns the factors that a symbol without slash or dot writes: one, or two with a kelvin at the end ("m²K", "mK"). */
function factorsOf(symbol: string, below: boolean, worded: boolean): Factor[] | null {
  const whole = nameOf(symbol, below, worded)
  if (whole) return [{ unit: whole, below: false }]
  const [, letters = '', sign, power] = FACTOR.exec(symbol) ?? []
  const base = power ? nameOf(letters, below || Boolean(sign), worded) : undefined
  if (base) return [{ unit: raised(base, Number(POWERS[power ?? '1'] ?? power)), below: Boolean(sign) }]
  const before = below && symbol.endsWith('K') ? nameOf(symbol.slice(0, -1), below, worded) : undefined
  return before ? [before, 'kelvin'].map((unit) => ({ unit, below: false })) : null
}

const EXPRESSION = /[/·⋅⁻²³^*]|\p{L}-\d/u
/** A speed whose unit looks like milliseconds: "30 ms⁻¹". */
const SPEED = /^(k?m|cm)s(?=⁻¹|\^?-1)/
/** The most parts of an expression that are read; none in use has more. */
const MOST_PARTS = 5
const AROUND = /^\(|\)$/g

/**
 * Returns the unit that symbols with slashes, dots and powers between them write: "µg/m³", "mg/kg/day", "W/(m²·K)", "m·s⁻²"; null if
 * one of them is unknown.
 */
function expressionOf(symbol: string): UnitEntry | null {
  if (!EXPRESSION.test(symbol)) return null
  const groups = symbol.replace(SPEED, '$1·s').split('/')
  if (groups.length > MOST_PARTS) return null
  const top: string[] = []
  const bottoms: string[] = []
  for (const [i, group] of groups.entries()) {
    const factors = group
      .replace(AROUND, '')
      .split(/[·⋅*]/)
      .map((factor) => factorsOf(factor, i > 0, groups.length > 2))
    if (factors.length > MOST_PARTS || factors.includes(null)) return null
    const all = factors.flat() as Factor[]
    const above = all.filter(({ below }) => !below).map(({ unit }) => unit)
    if (i === 0) top.push(...above)
    else bottoms.push(above.join(' '))
    bottoms.push(...all.filter(({ below }) => below).map(({ unit }) => unit))
  }
  if (top.length === 0 || bottoms.includes('')) return null
  const unit = [top.join(' '), ...bottoms].join(' per ').replace(/ per second per second$/, ' per second squared')
  return { unit, of: 'other', doubtful: false }
}

const CAPITALISED = /^\p{Lu}[\p{L}²³\d]*\/\p{Lu}/u
/** Returns the rate of symbols that a headline has capitalised: "Km/H", "Mg/Kg". */
const foldedRate = (symbol: string): UnitEntry | null =>
  CAPITALISED.test(symbol) ? expressionOf(symbol.toLowerCase()) : null

/** Carbon dioxide behind a mass: "MtCO2e", "kgCO₂". */
const OF_CARBON = /^(\p{L}{1,3})CO[2₂](?:-?eq?)?$/u

/** Returns the unit of a symbol ("km", "°C", "$", "mg/l", "W/m²K"), upper and lower case being different; null if there is none. */
export function symbolled(symbol: string): UnitEntry | null {
  const known = bySymbol.get(symbol)
  if (known) return known
  if (symbol.length < 2) return null
  const mass = OF_CARBON.exec(symbol)?.[1]
  return (mass ? bySymbol.get(mass) : null) ?? expressionOf(symbol) ?? foldedSymbol(symbol) ?? foldedRate(symbol)
}
