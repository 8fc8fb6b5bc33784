import { prefixed, USUAL, WIDE } from './prefixes.ts'
import { lone, named, type UnitRow } from './row.ts'

/** Temperatures and angles. A degree without a scale may be either. */
export const DEGREES: readonly UnitRow[] = [
  named(
    'celsius',
    'temperature',
    'celsius, celcius, centigrade, degrees celsius, degree celsius, degrees celcius, degree celcius, degrees centigrade, degree centigrade, degrees c, degree c, deg c, deg. c, deg celsius, degs c, degs celsius, ° c, ° celsius',
    '°C ℃ ºC ˚C °c degC',
    [[1, 'celsius']],
  ),
  named(
    'fahrenheit',
    'temperature',
    'fahrenheit, farenheit, degrees fahrenheit, degree fahrenheit, degrees farenheit, degree farenheit, degrees f, degree f, deg f, deg. f, deg fahrenheit, degs f, degs fahrenheit, ° f, ° fahrenheit',
    '°F ℉ ºF ˚F °f degF',
    [[1, 'fahrenheit']],
  ),
  named('kelvin', 'temperature', 'kelvin, kelvins, degrees kelvin, degree kelvin, degrees k', '°K', [[1, 'kelvin']]),
  lone('rankine', 'other', 'degrees rankine, degree rankine, rankine, rankines', '°R'),
  named('degree', 'angle', 'degree, degrees, deg, deg., degs', '° º ˚'),
  named('radian', 'angle', 'radian, radians', 'rad', [[180 / Math.PI, 'degree']]),
  named('arcminute', 'angle', 'arcminute, arcminutes, arc minute, arc minutes, minutes of arc', 'arcmin arcmins', [
    [1 / 60, 'degree'],
  ]),
  named('arcsecond', 'angle', 'arcsecond, arcseconds, arc second, arc seconds, seconds of arc', 'arcsec arcsecs', [
    [1 / 3600, 'degree'],
  ]),
  named('milliarcsecond', 'angle', 'milliarcsecond, milliarcseconds', 'mas', [[1 / 3_600_000, 'degree']]),
  named('steradian', 'angle', 'steradian, steradians', '', []),
]

/** Speeds. Rates like "X per Y" convert by way of their two units. */
export const SPEEDS: readonly UnitRow[] = [
  lone('kilometre per hour', 'speed', '', 'km/h km/hr kmh kph kmph KPH KMH kmhr Km/h KM/H Kph Kmph km/hour'),
  lone('mile per hour', 'speed', 'm.p.h., m.p.h', 'mph MPH mi/h Mph mi/hr'),
  lone('mach', 'speed', ''),
  lone('metre per second', 'speed', '', 'm/s mps'),
  lone('foot per second', 'speed', '', 'ft/s'),
  named('knot', 'speed', 'knot, knots', 'kt kts kn', [[1, 'nautical mile per hour']]),
  lone('mile per gallon', 'other', 'm.p.g., m.p.g', 'mpg MPG Mpg'),
  named(
    'metre per second squared',
    'acceleration',
    'metre per second squared, metres per second squared, meter per second squared, meters per second squared',
    'm/s² m/s2 m/s^2',
    [[1, 'metre per second squared']],
  ),
  named('foot per second squared', 'acceleration', 'feet per second squared', 'ft/s² ft/s2 ft/s^2', [
    [0.3048, 'metre per second squared'],
  ]),
  named('g-force', 'acceleration', 'g-force, g-forces', 'Gs', [[9.80665, 'metre per second squared']]),
]

/** Power and energy. */
export const ENERGIES: readonly UnitRow[] = [
  ...prefixed({ unit: 'watt', of: 'power', symbol: 'W', is: [1, 'watt'] }, WIDE, {
    kilowatt: { symbols: 'KW kw kWp kWe kWth' },
    megawatt: { symbols: 'MWe MWp MWt MWth' },
    gigawatt: { symbols: 'GWe GWp GWt GWth' },
  }),
  named('horsepower', 'power', 'horsepower', 'hp HP Hp'),
  named('metric horsepower', 'power', 'metric horsepower', 'PS', [[735.49875, 'watt']]),
  named('brake horsepower', 'power', 'brake horsepower', 'bhp BHP', [[1, 'horsepower']]),
  ...prefixed(
    { unit: 'watt hour', of: 'energy', symbol: 'Wh', is: [3600, 'joule'] },
    'milli kilo mega giga tera peta exa',
    {
      'kilowatt hour': { symbols: 'KWh kwh KWH kWH Kwh KwH kWhr kWhs' },
      'megawatt hour': { symbols: 'MWhr Mwh' },
    },
  ),
  ...prefixed({ unit: 'joule', of: 'energy', symbol: 'J', is: [1, 'joule'] }, WIDE),
  named('calorie', 'energy', 'calorie, calories, kilocalorie, kilocalories', 'kcal kcals cal cals Kcal kCal', [
    [4184, 'joule'],
  ]),
  named('british thermal unit', 'energy', 'british thermal unit, british thermal units', 'BTU Btu btu BTUs Btus', [
    [1055.05585, 'joule'],
  ]),
  named('million british thermal units', 'energy', '', 'mmBTU mmBtu MMBTU MMBtu mmbtu', [[1055055850, 'joule']]),
  named('ton of refrigeration', 'power', 'tons of refrigeration, ton of refrigeration', '', [[3516.8528, 'watt']]),
  named('erg', 'energy', 'erg, ergs', '', [[1e-7, 'joule']]),
  named('therm', 'energy', 'therm, therms', '', [[105505585, 'joule']]),
  named('barrel of oil equivalent', 'energy', 'barrel of oil equivalent, barrels of oil equivalent', 'boe BOE Boe', [
    [6_117_863_200, 'joule'],
  ]),
  named('tonne of oil equivalent', 'energy', 'tonne of oil equivalent, tonnes of oil equivalent', 'toe', [
    [41_868_000_000, 'joule'],
  ]),
  ...prefixed(
    { unit: 'electronvolt', of: 'energy', symbol: 'eV', is: [1.602176634e-19, 'joule'] },
    'micro milli kilo mega giga tera peta exa',
    Object.fromEntries(
      ['', 'kilo', 'mega', 'giga', 'tera'].map((prefix) => [
        `${prefix}electronvolt`,
        { words: `${prefix}electron volt, ${prefix}electron volts` },
      ]),
    ),
  ),
]

/** Electricity, magnetism and light. */
export const ELECTRICITY: readonly UnitRow[] = [
  ...prefixed({ unit: 'volt', of: 'voltage', symbol: 'V', is: [1, 'volt'] }, 'pico nano micro milli kilo mega giga'),
  ...prefixed(
    { unit: 'ampere', of: 'current', symbol: 'A', is: [1, 'ampere'], silent: true },
    'pico nano micro milli kilo mega',
    {
      ampere: { words: 'amp, amps' },
      kiloampere: { words: 'kiloamp, kiloamps' },
      milliampere: { words: 'milliamp, milliamps' },
      microampere: { words: 'microamp, microamps' },
    },
  ),
  ...prefixed({ unit: 'ampere hour', of: 'charge', symbol: 'Ah', is: [3600, 'coulomb'] }, 'milli kilo mega', {
    'ampere hour': { words: 'amp hour, amp hours' },
    'milliampere hour': { words: 'milliamp hour, milliamp hours' },
  }),
  ...prefixed(
    { unit: 'coulomb', of: 'charge', symbol: 'C', is: [1, 'coulomb'], silent: true },
    'pico nano micro milli',
  ),
  ...prefixed({ unit: 'volt ampere', of: 'power', symbol: 'VA', is: [1, 'watt'], silent: true }, 'kilo mega', {
    'volt ampere': { words: 'volt amp, volt amps' },
  }),
  ...prefixed({ unit: 'ohm', of: 'resistance', symbol: 'Ω', is: [1, 'ohm'] }, USUAL, {
    kiloohm: { words: 'kilohm, kilohms' },
    megaohm: { words: 'megohm, megohms' },
  }),
  ...prefixed(
    { unit: 'farad', of: 'capacitance', symbol: 'F', is: [1, 'farad'], silent: true },
    'pico nano micro milli',
  ),
  ...prefixed(
    { unit: 'henry', of: 'inductance', symbol: 'H', is: [1, 'henry'], silent: true },
    'pico nano micro milli',
    {
      henry: { words: 'henries' },
      millihenry: { words: 'millihenries' },
      microhenry: { words: 'microhenries' },
    },
  ),
  ...prefixed({ unit: 'tesla', of: 'magnetism', symbol: 'T', is: [1, 'tesla'], silent: true }, 'pico nano micro milli'),
  ...prefixed(
    { unit: 'gauss', of: 'magnetism', symbol: 'G', is: [1e-4, 'tesla'], silent: true },
    'micro milli kilo mega',
  ).map((row) => ({ ...row, symbols: [] })),
  lone('weber', 'other', 'webers', 'Wb'),
  ...prefixed(
    { unit: 'siemens', of: 'conductance', symbol: 'S', is: [1, 'siemens'], silent: true },
    'pico nano micro milli',
  ),
  ...prefixed({ unit: 'lumen', of: 'light', symbol: 'lm', is: [1, 'lumen'] }, 'milli kilo mega'),
  lone('lux', 'other', 'lux', 'lx'),
  ...prefixed({ unit: 'candela', of: 'brightness', symbol: 'cd', is: [1, 'candela'] }, 'milli kilo'),
  lone('foot-candle', 'other', 'foot-candle, foot-candles, footcandle, footcandles, foot candles', ''),
  lone('dioptre', 'other', 'dioptre, dioptres, diopter, diopters', ''),
  lone('nit', 'other', 'nits'),
]

/** Pressure, force, torque, frequency and sound. */
export const FORCES: readonly UnitRow[] = [
  ...prefixed({ unit: 'pascal', of: 'pressure', symbol: 'Pa', is: [1, 'pascal'] }, `${USUAL} hecto`),
  ...prefixed(
    { unit: 'bar', of: 'pressure', symbol: 'bar', is: [1e5, 'pascal'], silent: true },
    'micro milli kilo mega',
  ).filter(({ unit }) => unit !== 'bar'),
  named('bar', 'pressure', 'bar', '', [[1e5, 'pascal']], 'bars'),
  named('atmosphere', 'pressure', 'atmosphere, atmospheres', 'atm', [[101325, 'pascal']]),
  named('torr', 'pressure', 'torr, torrs', 'Torr', [[133.322368, 'pascal']]),
  named('millitorr', 'pressure', 'millitorr, millitorrs', 'mTorr', [[0.133322368, 'pascal']]),
  named(
    'millimetre of mercury',
    'pressure',
    'millimetre of mercury, millimeter of mercury, millimetres of mercury, millimeters of mercury, mm of mercury, mm hg',
    'mmHg',
    [[133.322387, 'pascal']],
  ),
  named('inch of mercury', 'pressure', 'inches of mercury, inch of mercury, in. of mercury, in hg, in. hg', 'inHg', [
    [3386.389, 'pascal'],
  ]),
  named(
    'pound per square inch',
    'pressure',
    'p.s.i., p.s.i, pounds-force per square inch, pound-force per square inch',
    'psi PSI psig psia lb/in² lbf/in²',
    [[1, 'psi']],
  ),
  named('kilopound per square inch', 'pressure', '', 'ksi', [[1e3, 'psi']]),
  ...prefixed({ unit: 'hertz', of: 'frequency', symbol: 'Hz', is: [1, 'hertz'] }, `${USUAL} peta`, {
    hertz: { symbols: 'hz' },
    kilohertz: { symbols: 'KHz khz' },
    megahertz: { symbols: 'Mhz mhz' },
    gigahertz: { symbols: 'Ghz ghz' },
  }),
  lone(
    'revolution per minute',
    'other',
    'revolutions per minute, revolution per minute, revs per minute, rotations per minute, r.p.m., r.p.m',
    'rpm RPM',
  ),
  lone('revolution per second', 'other', 'revolutions per second, revolution per second', 'rps'),
  lone('beat per minute', 'other', 'beats per minute, beat per minute, beats a minute', 'bpm BPM'),
  lone('breath per minute', 'other', 'breaths per minute, breaths a minute'),
  lone('word per minute', 'other', 'words per minute, words a minute', 'wpm WPM'),
  lone('cycle per second', 'other', 'cycles per second, cycle per second'),
  lone('round per minute', 'other', 'rounds per minute, rounds a minute'),
  lone('frame per second', 'other', 'frames per second, frame per second', 'fps FPS'),
  ...prefixed({ unit: 'newton', of: 'force', symbol: 'N', is: [1, 'newton'] }, 'pico nano micro milli kilo mega giga'),
  named('dyne', 'force', 'dyne, dynes', '', [[1e-5, 'newton']]),
  named('pound-force', 'force', 'pound-force, pounds-force, pound of force, pounds of force, pounds of thrust', 'lbf', [
    [4.4482216152605, 'newton'],
  ]),
  named('kilogram-force', 'force', 'kilogram-force, kilograms-force, kilograms of force', 'kgf', [[9.80665, 'newton']]),
  ...prefixed({ unit: 'newton metre', of: 'torque', symbol: 'Nm', is: [1, 'newton metre'] }, 'milli kilo mega', {
    'newton metre': { words: 'newton meter, newton meters, n m', symbols: 'N·m N⋅m' },
  }),
  named('newton centimetre', 'torque', 'newton centimetre, newton centimetres', 'Ncm N·cm', [[0.01, 'newton metre']]),
  named(
    'pound-foot',
    'torque',
    'pound-foot, pound-feet, foot-pound, foot-pounds, lb ft, ft lb, ft lbs, lbs ft, lb.-ft., lb.-ft, ft.-lb., ft.-lb, ft.-lbs., ft.-lbs, lb. ft., lb. ft, ft. lb., ft. lb, lbf ft, ft lbf, pound-force foot, pound-force feet, foot-pound force, foot-pounds of torque',
    'lbft ftlb ft·lb lb·ft ft·lbf lbf·ft ft⋅lbf lbf⋅ft lb⋅ft ftlbs ft/lb ft/lbs lb/ft lbs/ft',
    [[1.3558179483314, 'newton metre']],
  ),
  lone('magnitude', 'other', 'magnitude'),
  lone('beaufort', 'other', ''),
  lone('decibel', 'other', 'decibel, decibels, decibles', 'dB db dBA dBa dBi dBm dBV dBc dB(A) dbs dBs'),
  named(
    'inch-pound',
    'torque',
    'inch-pound, inch-pounds, pound-inch, pound-inches, in lb, in lbs, lbf in',
    'in·lb lb·in inlb',
    [[0.1129848290276167, 'newton metre']],
  ),
  ...prefixed({ unit: 'poise', of: 'viscosity', symbol: 'P', is: [1, 'poise'], silent: true }, 'centi milli').map(
    (row) => ({
      ...row,
      symbols: row.unit === 'centipoise' ? ['cP'] : [],
    }),
  ),
  lone('centistokes', 'other', 'centistokes', 'cSt'),
  lone('denier', 'other', 'denier'),
]
