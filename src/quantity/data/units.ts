/** What a unit measures. Units of one dimension convert into each other. */
export type Dimension =
  | 'mass'
  | 'length'
  | 'area'
  | 'volume'
  | 'duration'
  | 'temperature'
  | 'power'
  | 'energy'
  | 'data'
  | 'pressure'
  | 'frequency'
  | 'force'
  | 'angle'
  | 'speed'
  | 'ratio'
  | 'other'

/** One unit, and how it is written. */
export interface UnitRow {
  /** Canonical name: English, singular, with "per" in rates. */
  unit: string
  of: Dimension
  /** Spellings in words, lower case. */
  words: readonly string[]
  /** Symbols; upper and lower case are different. */
  symbols?: readonly string[]
  /**
   * Its size in units that the conversion library knows: [how many, which]. Several entries where the word may mean several
   * units ("ton"); a conversion then gives an interval. Empty or absent: it does not convert.
   */
  is?: readonly (readonly [number, string])[]
}

const named = (unit: string, of: Dimension, words: string, symbols = '', is: UnitRow['is'] = [[1, unit]]): UnitRow => ({
  unit,
  of,
  words: words.split(', ').filter(Boolean),
  symbols: symbols.split(' ').filter(Boolean),
  is,
})

/** A unit that does not convert into others. */
const lone = (unit: string, of: Dimension, words: string, symbols = ''): UnitRow => named(unit, of, words, symbols, [])

/** A metric unit with both spellings in singular and plural: "kilometre, kilometres, kilometer, kilometers". */
const metric = (unit: string, of: Dimension, symbols: string, more = ''): UnitRow => {
  const spellings = unit.endsWith('re')
    ? [unit, `${unit.slice(0, -2)}er`]
    : unit.endsWith('gram')
      ? [unit, `${unit}me`]
      : [unit]
  return named(unit, of, [...spellings.flatMap((s) => [s, `${s}s`]), ...more.split(', ')].join(', '), symbols)
}

const square = (side: string, symbols: string, words: string): UnitRow =>
  named(`square ${side}`, 'area', words, symbols, [[1, `square ${side}`]])

/** The units that factlint reads. To add a spelling, add it to a row; to add a unit, add a row. */
export const UNITS: readonly UnitRow[] = [
  // Mass. A ton is 907 kg (US), 1,016 kg (UK, formerly) or, in loose usage, 1,000 kg.
  named('pound', 'mass', 'pound, pounds', 'lb lbs lbs. lb. lbm'),
  named('ounce', 'mass', 'ounce, ounces', 'oz oz.'),
  named('troy ounce', 'mass', 'troy ounce, troy ounces'),
  named('stone', 'mass', 'stone', 'st'),
  named('ton', 'mass', 'ton, tons', '', [
    [1, 'short ton'],
    [1, 'long ton'],
    [1, 'metric ton'],
  ]),
  named('short ton', 'mass', 'short ton, short tons, us ton, us tons'),
  named('long ton', 'mass', 'long ton, long tons, imperial ton, imperial tons'),
  named('tonne', 'mass', 'tonne, tonnes, metric ton, metric tons, metric tonne, metric tonnes', 't', [[1, 'tonne']]),
  named('megatonne', 'mass', 'megatonne, megatonnes, megaton, megatons', 'Mt', [[1e6, 'tonne']]),
  named('gigatonne', 'mass', 'gigatonne, gigatonnes, gigaton, gigatons', 'Gt', [[1e9, 'tonne']]),
  metric('kilogram', 'mass', 'kg kgs Kg KG', 'kilo, kilos'),
  metric('gram', 'mass', 'g gm gms'),
  metric('milligram', 'mass', 'mg'),
  metric('microgram', 'mass', 'µg μg mcg'),
  named('carat', 'mass', 'carat, carats', 'ct', [[0.2, 'gram']]),
  named('dram', 'mass', 'dram, drams, drachm, drachms, drachma', '', [[1 / 16, 'ounce']]),
  // Length
  metric('kilometre', 'length', 'km kms Km KM', 'klick, klicks'),
  metric('metre', 'length', 'm'),
  metric('decimetre', 'length', 'dm'),
  metric('centimetre', 'length', 'cm cms'),
  metric('millimetre', 'length', 'mm'),
  metric('micrometre', 'length', 'µm μm', 'micron, microns'),
  metric('nanometre', 'length', 'nm'),
  metric('picometre', 'length', 'pm'),
  named('mile', 'length', 'mile, miles', 'mi'),
  named('nautical mile', 'length', 'nautical mile, nautical miles', 'nmi'),
  named('yard', 'length', 'yard, yards', 'yd yds yd.'),
  named('foot', 'length', 'foot, feet', "ft ft. ' ′"),
  named('inch', 'length', 'inch, inches', 'in in. ″ "'),
  named('fathom', 'length', 'fathom, fathoms', '', [[6, 'foot']]),
  named('furlong', 'length', 'furlong, furlongs', '', [[220, 'yard']]),
  named('light-year', 'length', 'light-year, light-years, light year, light years', 'ly', [
    [9.4607304725808e15, 'metre'],
  ]),
  // Area
  square(
    'kilometre',
    'km2 km² km^2 sqkm',
    'square kilometre, square kilometres, square kilometer, square kilometers, square km, sq km, sq. km, sq kilometers, sq kilometres, km squared',
  ),
  square(
    'metre',
    'm2 m² m^2 sqm',
    'square metre, square metres, square meter, square meters, sq m, sq. m, sq metres, sq meters, square m',
  ),
  square(
    'centimetre',
    'cm2 cm² cm^2',
    'square centimetre, square centimetres, square centimeter, square centimeters, sq cm',
  ),
  square('mile', 'mi2', 'square mile, square miles, sq mi, sq miles, sq mile'),
  square('foot', 'ft2 ft² sqft', 'square foot, square feet, sq ft, sq. ft, sq feet, sq. feet'),
  square('yard', 'yd2', 'square yard, square yards, sq yd, sq yards'),
  square('inch', 'in2', 'square inch, square inches, sq in'),
  named('acre', 'area', 'acre, acres'),
  named('hectare', 'area', 'hectare, hectares', 'ha'),
  // Volume. A gallon is a US one (3.785 l) or an imperial one (4.546 l), and so is a pint or quart.
  // A barrel of oil is 42 US gallons.
  metric('litre', 'volume', 'l L ltr'),
  metric('millilitre', 'volume', 'ml mL cc'),
  metric('centilitre', 'volume', 'cl'),
  named('hectolitre', 'volume', 'hectolitre, hectolitres, hectoliter, hectoliters', 'hl', [[100, 'litre']]),
  named('cubic metre', 'volume', 'cubic metre, cubic metres, cubic meter, cubic meters, cu m, cubic m', 'm3 m³ m^3'),
  named(
    'cubic kilometre',
    'volume',
    'cubic kilometre, cubic kilometres, cubic kilometer, cubic kilometers, km cubed',
    'km3 km³ km^3',
    [[1e9, 'cubic metre']],
  ),
  named(
    'cubic centimetre',
    'volume',
    'cubic centimetre, cubic centimetres, cubic centimeter, cubic centimeters',
    'cm3 cm³',
    [[1e-6, 'cubic metre']],
  ),
  named('cubic foot', 'volume', 'cubic foot, cubic feet, cu ft, cu. ft', 'ft3 cf'),
  named('cubic yard', 'volume', 'cubic yard, cubic yards'),
  named('cubic inch', 'volume', 'cubic inch, cubic inches'),
  named('gallon', 'volume', 'gallon, gallons, us gallon, us gallons', 'gal', [
    [1, 'gallon'],
    [1, 'imperial gallon'],
  ]),
  named('quart', 'volume', 'quart, quarts, us quart, us quarts', 'qt', [
    [1, 'quart'],
    [1, 'imperial quart'],
  ]),
  named('pint', 'volume', 'pint, pints, us pint, us pints', 'pt', [
    [1, 'pint'],
    [1, 'imperial pint'],
  ]),
  named('fluid ounce', 'volume', 'fluid ounce, fluid ounces, us fluid ounce, us fluid ounces, fl oz, fl. oz', '', [
    [1, 'US fluid ounce'],
    [1, 'imperial fluid ounce'],
  ]),
  named('teaspoon', 'volume', 'teaspoon, teaspoons, tsp'),
  named('tablespoon', 'volume', 'tablespoon, tablespoons, tbsp'),
  named('cup', 'volume', 'cups', '', [
    [8, 'US fluid ounce'],
    [0.25, 'litre'],
  ]),
  named('barrel', 'volume', 'barrel, barrels', 'bbl bbls', [[42, 'gallon']]),
  named('bushel', 'volume', 'bushel, bushels', 'bu', [
    [1, 'US bushel'],
    [1, 'imperial bushel'],
  ]),
  named('acre-foot', 'volume', 'acre-foot, acre-feet, acre foot, acre feet', '', [[43560, 'cubic foot']]),
  // Duration and age. A month has 28 to 31 days, a year 365 or 366.
  named('second', 'duration', 'seconds, secs, sec, second', ''),
  named('millisecond', 'duration', 'millisecond, milliseconds', 'ms'),
  named('minute', 'duration', 'minute, minutes, min, mins', ''),
  named('hour', 'duration', 'hour, hours, hr, hrs', 'h'),
  named('day', 'duration', 'day, days'),
  named('week', 'duration', 'week, weeks, wk, wks'),
  named('fortnight', 'duration', 'fortnight, fortnights'),
  named('month', 'duration', 'month, months, mth, mths', '', [
    [28, 'day'],
    [31, 'day'],
  ]),
  named('quarter', 'duration', 'quarters', '', [
    [90, 'day'],
    [92, 'day'],
  ]),
  named('year', 'duration', 'year, years, yr, yrs', '', [
    [365, 'day'],
    [366, 'day'],
  ]),
  named('decade', 'duration', 'decade, decades', '', [
    [3652, 'day'],
    [3653, 'day'],
  ]),
  named('century', 'duration', 'century, centuries', '', [[36524, 'day']]),
  // Temperature and angle. A degree without a scale may be either.
  named(
    'celsius',
    'temperature',
    'celsius, celcius, centigrade, degrees celsius, degree celsius, degrees celcius, degree celcius, degrees centigrade, degree centigrade, degrees c, degree c, deg c, deg. c',
    '°C ℃ ºC',
    [[1, 'celsius']],
  ),
  named(
    'fahrenheit',
    'temperature',
    'fahrenheit, farenheit, degrees fahrenheit, degree fahrenheit, degrees farenheit, degree farenheit, degrees f, degree f, deg f, deg. f',
    '°F ℉ ºF',
    [[1, 'fahrenheit']],
  ),
  named('kelvin', 'temperature', 'kelvin, kelvins, degrees kelvin', '', [[1, 'kelvin']]),
  named('degree', 'angle', 'degree, degrees, deg', '° º'),
  // Speed. Rates like "X per Y" convert by way of their two units.
  lone('kilometre per hour', 'speed', '', 'km/h km/hr kmh kph kmph KPH KMH'),
  lone('mile per hour', 'speed', '', 'mph MPH'),
  lone('metre per second', 'speed', '', 'm/s'),
  lone('kilometre per second', 'speed', '', 'km/s'),
  named('knot', 'speed', 'knot, knots', 'kt kts', [[1, 'nautical mile per hour']]),
  lone('mile per gallon', 'other', '', 'mpg MPG'),
  // Power, energy, electricity
  metric('watt', 'power', 'W'),
  metric('milliwatt', 'power', 'mW'),
  metric('kilowatt', 'power', 'kW KW'),
  metric('megawatt', 'power', 'MW'),
  metric('gigawatt', 'power', 'GW'),
  metric('terawatt', 'power', 'TW'),
  named('horsepower', 'power', 'horsepower', 'hp HP'),
  named('brake horsepower', 'power', 'brake horsepower', 'bhp BHP', [[1, 'horsepower']]),
  named('watt hour', 'energy', 'watt hour, watt hours, watt-hour, watt-hours', 'Wh', [[3600, 'joule']]),
  named('kilowatt hour', 'energy', 'kilowatt hour, kilowatt hours, kilowatt-hour, kilowatt-hours', 'kWh KWh kwh KWH', [
    [3.6e6, 'joule'],
  ]),
  named('megawatt hour', 'energy', 'megawatt hour, megawatt hours, megawatt-hour, megawatt-hours', 'MWh', [
    [3.6e9, 'joule'],
  ]),
  named('gigawatt hour', 'energy', 'gigawatt hour, gigawatt hours, gigawatt-hour, gigawatt-hours', 'GWh', [
    [3.6e12, 'joule'],
  ]),
  named('terawatt hour', 'energy', 'terawatt hour, terawatt hours, terawatt-hour, terawatt-hours', 'TWh', [
    [3.6e15, 'joule'],
  ]),
  named('joule', 'energy', 'joule, joules', 'J'),
  named('kilojoule', 'energy', 'kilojoule, kilojoules', 'kJ', [[1e3, 'joule']]),
  named('megajoule', 'energy', 'megajoule, megajoules', 'MJ', [[1e6, 'joule']]),
  named('gigajoule', 'energy', 'gigajoule, gigajoules', 'GJ', [[1e9, 'joule']]),
  named('calorie', 'energy', 'calorie, calories, kilocalorie, kilocalories', 'kcal', [[4184, 'joule']]),
  lone('electronvolt', 'other', 'electronvolt, electronvolts, electron volts', 'eV'),
  lone('megaelectronvolt', 'other', '', 'MeV'),
  lone('gigaelectronvolt', 'other', '', 'GeV'),
  lone('teraelectronvolt', 'other', '', 'TeV'),
  lone('volt', 'other', 'volt, volts', 'V'),
  lone('kilovolt', 'other', 'kilovolt, kilovolts', 'kV'),
  lone('ampere', 'other', 'amp, amps, ampere, amperes', ''),
  lone('milliampere hour', 'other', '', 'mAh'),
  lone('ohm', 'other', 'ohm, ohms', 'Ω'),
  lone('lumen', 'other', 'lumen, lumens', 'lm'),
  lone('mole', 'other', 'moles', 'mol'),
  // Data. A kilobyte has 1,000 bytes; "Mb" is bits, "MB" bytes.
  named('bit', 'data', 'bit, bits', 'b', [[1, 'bit']]),
  named('kilobit', 'data', 'kilobit, kilobits', 'kb', [[1e3, 'bit']]),
  named('megabit', 'data', 'megabit, megabits', 'Mb mb', [[1e6, 'bit']]),
  named('gigabit', 'data', 'gigabit, gigabits', 'Gb gb', [[1e9, 'bit']]),
  named('byte', 'data', 'byte, bytes', '', [[8, 'bit']]),
  named('kibibyte', 'data', 'kibibyte, kibibytes', 'KiB', [[8192, 'bit']]),
  named('kilobyte', 'data', 'kilobyte, kilobytes', 'kB KB', [[8e3, 'bit']]),
  named('megabyte', 'data', 'megabyte, megabytes', 'MB', [[8e6, 'bit']]),
  named('gigabyte', 'data', 'gigabyte, gigabytes, gig, gigs', 'GB', [[8e9, 'bit']]),
  named('terabyte', 'data', 'terabyte, terabytes', 'TB', [[8e12, 'bit']]),
  named('petabyte', 'data', 'petabyte, petabytes', 'PB', [[8e15, 'bit']]),
  lone('kilobit per second', 'other', '', 'kbps Kbps'),
  lone('megabit per second', 'other', '', 'Mbps mbps Mbit/s'),
  lone('gigabit per second', 'other', '', 'Gbps gbps Gbit/s'),
  lone('megapixel', 'other', 'megapixel, megapixels', 'MP'),
  // Pressure, frequency, force, sound
  named('pascal', 'pressure', 'pascal, pascals', 'Pa'),
  named('hectopascal', 'pressure', 'hectopascal, hectopascals', 'hPa', [[100, 'pascal']]),
  named('kilopascal', 'pressure', 'kilopascal, kilopascals', 'kPa', [[1e3, 'pascal']]),
  named('megapascal', 'pressure', 'megapascal, megapascals', 'MPa', [[1e6, 'pascal']]),
  named('gigapascal', 'pressure', 'gigapascal, gigapascals', 'GPa', [[1e9, 'pascal']]),
  named('millibar', 'pressure', 'millibar, millibars', 'mbar', [[100, 'pascal']]),
  named('pound per square inch', 'pressure', '', 'psi PSI', [[1, 'psi']]),
  named('kilopound per square inch', 'pressure', '', 'ksi', [[1e3, 'psi']]),
  named('hertz', 'frequency', 'hertz', 'Hz hz'),
  named('kilohertz', 'frequency', 'kilohertz', 'kHz KHz', [[1e3, 'hertz']]),
  named('megahertz', 'frequency', 'megahertz', 'MHz', [[1e6, 'hertz']]),
  named('gigahertz', 'frequency', 'gigahertz', 'GHz', [[1e9, 'hertz']]),
  lone('revolution per minute', 'other', '', 'rpm RPM'),
  lone('frame per second', 'other', 'frames per second, frame per second', 'fps FPS'),
  named('newton', 'force', 'newton, newtons', 'N'),
  named('kilonewton', 'force', 'kilonewton, kilonewtons', 'kN', [[1e3, 'newton']]),
  lone('newton metre', 'other', 'newton metres, newton meters', 'Nm'),
  lone('magnitude', 'other', 'magnitude'),
  lone('decibel', 'other', 'decibel, decibels', 'dB db dBA'),
  // Shares and points
  lone('percent', 'ratio', 'percent, per cent, percents, percentage, pct', '% ％ pc pct pct. p.c.'),
  lone(
    'percentage point',
    'ratio',
    'percentage point, percentage points, percent point, percent points, per cent points, % point, % points, pct points',
    'pp ppt ppts',
  ),
  lone('basis point', 'ratio', 'basis point, basis points', 'bp bps'),
  lone('per mille', 'ratio', 'per mille', '‰'),
  lone('part per million', 'ratio', 'parts per million, part per million', 'ppm'),
  lone('part per billion', 'ratio', 'parts per billion, part per billion', 'ppb'),
  lone('time', 'ratio', ''),
  lone('point', 'other', 'point, points', 'pts'),
  // Trade
  lone('barrel per day', 'other', '', 'bpd b/d'),
  lone('ton per day', 'other', '', 'tpd'),
  // Statistics of players
  lone('point per game', 'other', '', 'ppg'),
  lone('rebound per game', 'other', '', 'rpg'),
  lone('assist per game', 'other', '', 'apg'),
  lone('steal per game', 'other', '', 'spg'),
  lone('block per game', 'other', '', 'bpg'),
  lone('yard per game', 'other', 'yards per game, yard per game', 'ypg'),
  lone('run batted in', 'other', 'runs batted in, run batted in', 'RBI RBIs'),
  lone('earned run average', 'other', '', 'ERA'),
  lone('on-base plus slugging', 'other', '', 'OPS'),
  lone('win above replacement', 'other', 'wins above replacement, win above replacement', 'WAR fWAR bWAR'),
  lone('expected goal', 'other', 'expected goals', 'xG'),
]
