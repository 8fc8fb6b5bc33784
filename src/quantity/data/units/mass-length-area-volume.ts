import { metricForms, prefixed } from './prefixes.ts'
import { lone, named, type UnitRow } from './row.ts'

/** Mass. A ton is 907 kg (US), 1,016 kg (UK, formerly) or, in loose usage, 1,000 kg. */
export const MASSES: readonly UnitRow[] = [
  named('pound', 'mass', 'pound, pounds', 'lb lbs lbs. lb. lbm Lb Lbs LB LBS'),
  named('ounce', 'mass', 'ounce, ounces', 'oz oz. ozs Oz OZ'),
  named('troy ounce', 'mass', 'troy ounce, troy ounces, troy oz, oz t, ounces troy', 'ozt toz'),
  named('stone', 'mass', 'stone', 'st', [[1, 'stone']], 'stones'),
  named('hundredweight', 'mass', 'hundredweight, hundredweights', 'cwt', [
    [100, 'pound'],
    [112, 'pound'],
  ]),
  named('ton', 'mass', 'ton, tons', '', [
    [1, 'short ton'],
    [1, 'long ton'],
    [1, 'metric ton'],
  ]),
  named('short ton', 'mass', 'short ton, short tons, us ton, us tons, u.s. ton, u.s. tons'),
  named('long ton', 'mass', 'long ton, long tons, imperial ton, imperial tons'),
  named(
    'tonne',
    'mass',
    'tonne, tonnes, metric ton, metric tons, metric tonne, metric tonnes, megagram, megagrams',
    't mt MT MTs',
    [[1, 'tonne']],
  ),
  named('kilotonne', 'mass', 'kilotonne, kilotonnes, kiloton, kilotons', 'ktonnes', [[1e3, 'tonne']]),
  named('megatonne', 'mass', 'megatonne, megatonnes, megaton, megatons', 'Mt', [[1e6, 'tonne']]),
  named('gigatonne', 'mass', 'gigatonne, gigatonnes, gigaton, gigatons', 'Gt', [[1e9, 'tonne']]),
  named('quintal', 'mass', 'quintal, quintals', '', [[100, 'kilogram']]),
  ...prefixed(
    { unit: 'gram', of: 'mass', symbol: 'g', is: [1, 'gram'] },
    'pico nano micro milli centi deci deca hecto kilo',
    {
      gram: { symbols: 'gm gms gr grs' },
      kilogram: { words: 'kilo, kilos', symbols: 'kgs Kg KG Kgs KGs' },
      milligram: { symbols: 'mgs' },
      microgram: { symbols: 'mcg' },
    },
  ),
  lone('karat', 'other', 'karat, karats', ''),
  named('carat', 'mass', 'carat, carats', 'ct', [[0.2, 'gram']]),
  named('dram', 'mass', 'dram, drams, drachm, drachms, drachma', '', [[1 / 16, 'ounce']]),
  named('solar mass', 'mass', 'solar mass, solar masses', '', [[1.98841e30, 'kilogram']]),
]

/** Lengths, without those that squared or cubed measure areas and volumes. */
const DISTANCES: readonly UnitRow[] = [
  named('nautical mile', 'length', 'nautical mile, nautical miles', 'nmi NM'),
  named('hectometre', 'length', metricForms('hectometre').join(', '), '', [[100, 'metre']]),
  named('fathom', 'length', 'fathom, fathoms', '', [[6, 'foot']]),
  named('furlong', 'length', 'furlong, furlongs', '', [[220, 'yard']]),
  named('astronomical unit', 'length', 'astronomical unit, astronomical units', 'AU au', [[149_597_870_700, 'metre']]),
  named('light-year', 'length', 'light-year, light-years, light year, light years', 'ly', [
    [9.4607304725808e15, 'metre'],
  ]),
  ...prefixed(
    { unit: 'parsec', of: 'length', symbol: 'pc', is: [3.085_677_581_49e16, 'metre'], silent: true },
    'kilo mega giga',
  ),
]

/** Lengths that squared and cubed measure areas and volumes. */
const SIDES: readonly UnitRow[] = [
  ...prefixed({ unit: 'metre', of: 'length', symbol: 'm', is: [1, 'metre'] }, 'pico nano micro milli centi deci kilo', {
    kilometre: { words: 'klick, klicks', symbols: 'kms Km KM Kms KMs KMS' },
    centimetre: { symbols: 'cms' },
    millimetre: { symbols: 'mms' },
    micrometre: { words: 'micron, microns' },
  }),
  named('mile', 'length', 'mile, miles', 'mi mi.'),
  named('yard', 'length', 'yard, yards', 'yd yds yd. yds.'),
  named('foot', 'length', 'foot, feet', "ft ft. ' ′"),
  named('inch', 'length', 'inch, inches', `in in. ″ " ''`),
]

const LETTERS = /^[a-zµμ]+$/i
/** Returns the words and symbols of a side as they stand after "square" or before "2". */
const shortOf = ({ symbols = [] }: UnitRow): string[] => symbols.filter((symbol) => LETTERS.test(symbol))

/** Returns a side squared or cubed: "square metre", "sq m", "metres squared", "m2", "m²", "sqm". */
function power(side: UnitRow, name: 'square' | 'cubic', more: { words?: string; symbols?: string } = {}): UnitRow {
  const [short, behind, exponent, sign, of] =
    name === 'square' ? (['sq', 'squared', '2', '²', 'area'] as const) : (['cu', 'cubed', '3', '³', 'volume'] as const)
  const forms = [...side.words, ...shortOf(side)].map((form) => form.toLowerCase())
  const words = [
    ...forms.flatMap((form) => [`${name} ${form}`, `${short} ${form}`, `${short}. ${form}`]),
    ...side.words.map((form) => `${form} ${behind}`),
    ...shortOf(side).map((form) => `${form.toLowerCase()} ${behind}`),
    ...(more.words?.split(', ') ?? []),
  ]
  const symbols = [
    ...shortOf(side).flatMap((form) => [
      `${form}${exponent}`,
      `${form}${sign}`,
      `${form}^${exponent}`,
      `${short}${form}`,
    ]),
    ...(more.symbols?.split(' ') ?? []),
  ]
  const [count, unit] = side.is?.[0] ?? [1, side.unit]
  const size = count ** (name === 'square' ? 2 : 3)
  return named(`${name} ${side.unit}`, of, [...new Set(words)].join(', '), [...new Set(symbols)].join(' '), [
    [Number(size.toPrecision(12)), `${name} ${unit}`],
  ])
}

export const LENGTHS: readonly UnitRow[] = [...SIDES, ...DISTANCES]

export const AREAS: readonly UnitRow[] = [
  ...SIDES.map((side) => power(side, 'square')),
  named('acre', 'area', 'acre, acres', 'ac'),
  named('hectare', 'area', metricForms('hectare').slice(0, 2).join(', '), 'ha'),
  named('dunam', 'area', 'dunam, dunams, dunum, dunums', '', [[1000, 'square metre']]),
]

/**
 * Volumes. A gallon is a US one (3.785 l) or an imperial one (4.546 l), and so is a pint or quart. A barrel of oil is 42 US
 * gallons.
 */
export const VOLUMES: readonly UnitRow[] = [
  ...prefixed(
    { unit: 'litre', of: 'volume', symbol: 'l', is: [1, 'litre'] },
    'pico nano micro milli centi deci deca hecto kilo mega giga tera',
    {
      litre: { symbols: 'L ltr ltrs lit lts' },
      nanolitre: { symbols: 'nL' },
      microlitre: { symbols: 'µL μL uL' },
      millilitre: { symbols: 'mL cc mls mLs ccs' },
      centilitre: { symbols: 'cL' },
      decilitre: { symbols: 'dL' },
      hectolitre: { symbols: 'hL' },
      kilolitre: { symbols: 'kL KL' },
      megalitre: { symbols: 'ML' },
      gigalitre: { symbols: 'GL' },
    },
  ),
  ...SIDES.map((side) =>
    power(side, 'cubic', side.unit === 'foot' ? { symbols: 'cf' } : side.unit === 'metre' ? { symbols: 'cbm' } : {}),
  ),
  named('billion cubic metres', 'volume', '', 'bcm', [[1e9, 'cubic metre']]),
  named('billion cubic feet', 'volume', '', 'bcf Bcf', [[1e9, 'cubic foot']]),
  named('trillion cubic feet', 'volume', '', 'tcf Tcf', [[1e12, 'cubic foot']]),
  named('million cubic feet', 'volume', '', 'mmcf MMcf mmcf', [[1e6, 'cubic foot']]),
  named('gallon', 'volume', 'gallon, gallons', 'gal gals gal. gals.', [
    [1, 'gallon'],
    [1, 'imperial gallon'],
  ]),
  named(
    'imperial gallon',
    'volume',
    'imperial gallon, imperial gallons, uk gallon, uk gallons, imp gallon, imp gallons, imp. gallon, imp. gallons',
    '',
  ),
  named('quart', 'volume', 'quart, quarts', 'qt qts qt. qts.', [
    [1, 'quart'],
    [1, 'imperial quart'],
  ]),
  named('pint', 'volume', 'pint, pints', 'pt pt.', [
    [1, 'pint'],
    [1, 'imperial pint'],
  ]),
  named('gill', 'volume', 'gills', '', [
    [0.25, 'pint'],
    [0.25, 'imperial pint'],
  ]),
  named('fluid ounce', 'volume', 'fluid ounce, fluid ounces, fl oz, fl. oz, fl ozs, fluid oz', 'floz', [
    [1, 'US fluid ounce'],
    [1, 'imperial fluid ounce'],
  ]),
  named('barrel', 'volume', 'barrel, barrels', 'bbl bbls', [[42, 'gallon']]),
  named('million barrels', 'volume', '', 'mmbbl MMbbl', [[42e6, 'gallon']]),
  named('bushel', 'volume', 'bushel, bushels', 'bu bsh bu.', [
    [1, 'US bushel'],
    [1, 'imperial bushel'],
  ]),
  named('peck', 'volume', 'pecks', '', [
    [0.25, 'US bushel'],
    [0.25, 'imperial bushel'],
  ]),
  named('acre-foot', 'volume', 'acre-foot, acre-feet, acre foot, acre feet', 'acft', [[43560, 'cubic foot']]),
]

/** Sizes of ships and loads, which do not convert. */
export const LOADS: readonly UnitRow[] = [
  lone(
    'twenty-foot equivalent unit',
    'other',
    'twenty-foot equivalent units, twenty-foot equivalent unit',
    'TEU TEUs teu',
  ),
  lone('forty-foot equivalent unit', 'other', 'forty-foot equivalent units, forty-foot equivalent unit', 'FEU FEUs'),
  lone(
    'deadweight ton',
    'other',
    'deadweight ton, deadweight tons, deadweight tonne, deadweight tonnes, deadweight metric tons, dead weight tonnes, dead weight tons',
    'dwt DWT',
  ),
  lone(
    'gross ton',
    'other',
    'gross ton, gross tons, gross tonne, gross tonnes, gross tonnage, gross register tons, gross registered tons',
    'GRT grt',
  ),
]
