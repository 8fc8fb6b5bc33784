import { prefixed } from './prefixes.ts'
import { lone, named, type UnitRow } from './row.ts'

/** Temperatures and angles. A degree without a scale may be either. */
export const DEGREES: readonly UnitRow[] = [
  named(
    'celsius',
    'temperature',
    'celsius, celcius, centigrade, degrees celsius, degree celsius, degrees celcius, degree celcius, degrees centigrade, degree centigrade, degrees c, degree c, deg c, deg. c, deg celsius',
    '°C ℃ ºC ˚C °c',
    [[1, 'celsius']],
  ),
  named(
    'fahrenheit',
    'temperature',
    'fahrenheit, farenheit, degrees fahrenheit, degree fahrenheit, degrees farenheit, degree farenheit, degrees f, degree f, deg f, deg. f, deg fahrenheit',
    '°F ℉ ºF ˚F °f',
    [[1, 'fahrenheit']],
  ),
  named('kelvin', 'temperature', 'kelvin, kelvins, degrees kelvin, degree kelvin, degrees k', '°K', [[1, 'kelvin']]),
  lone('rankine', 'other', 'degrees rankine, degree rankine, rankine', '°R'),
  named('degree', 'angle', 'degree, degrees, deg, deg.', '° º ˚'),
  named('radian', 'angle', 'radian, radians', 'rad', [[180 / Math.PI, 'degree']]),
  named('arcminute', 'angle', 'arcminute, arcminutes, arc minute, arc minutes, minutes of arc', 'arcmin', [
    [1 / 60, 'degree'],
  ]),
  named('arcsecond', 'angle', 'arcsecond, arcseconds, arc second, arc seconds, seconds of arc', 'arcsec', [
    [1 / 3600, 'degree'],
  ]),
]

/** Speeds. Rates like "X per Y" convert by way of their two units. */
export const SPEEDS: readonly UnitRow[] = [
  lone('kilometre per hour', 'speed', '', 'km/h km/hr kmh kph kmph KPH KMH kmhr Km/h KM/H'),
  lone('mile per hour', 'speed', 'm.p.h., m.p.h', 'mph MPH mi/h Mph'),
  lone('mach', 'speed', ''),
  lone('metre per second', 'speed', '', 'm/s'),
  lone('foot per second', 'speed', '', 'ft/s'),
  named('knot', 'speed', 'knot, knots', 'kt kts', [[1, 'nautical mile per hour']]),
  lone('mile per gallon', 'other', 'm.p.g., m.p.g', 'mpg MPG'),
  named(
    'metre per second squared',
    'acceleration',
    'metres per second squared, meters per second squared',
    'm/s² m/s2 m/s^2',
    [[1, 'metre per second squared']],
  ),
  named('foot per second squared', 'acceleration', 'feet per second squared', 'ft/s² ft/s2 ft/s^2', [
    [0.3048, 'metre per second squared'],
  ]),
]

/** Power and energy. */
export const ENERGIES: readonly UnitRow[] = [
  ...prefixed(
    { unit: 'watt', of: 'power', symbol: 'W', is: [1, 'watt'] },
    'nano micro milli kilo mega giga tera peta',
    {
      kilowatt: { symbols: 'KW kw' },
    },
  ),
  named('horsepower', 'power', 'horsepower', 'hp HP Hp'),
  named('metric horsepower', 'power', 'metric horsepower', 'PS', [[735.49875, 'watt']]),
  named('brake horsepower', 'power', 'brake horsepower', 'bhp BHP', [[1, 'horsepower']]),
  ...prefixed({ unit: 'watt hour', of: 'energy', symbol: 'Wh', is: [3600, 'joule'] }, 'kilo mega giga tera peta', {
    'kilowatt hour': { symbols: 'KWh kwh KWH kWH' },
  }),
  ...prefixed(
    { unit: 'joule', of: 'energy', symbol: 'J', is: [1, 'joule'] },
    'micro milli kilo mega giga tera peta exa',
  ),
  named('calorie', 'energy', 'calorie, calories, kilocalorie, kilocalories', 'kcal kcals cal cals', [[4184, 'joule']]),
  named('british thermal unit', 'energy', 'british thermal unit, british thermal units', 'BTU Btu btu BTUs Btus', [
    [1055.05585, 'joule'],
  ]),
  named('million british thermal units', 'energy', '', 'mmBTU mmBtu MMBTU MMBtu mmbtu', [[1055055850, 'joule']]),
  named('therm', 'energy', 'therm, therms', '', [[105505585, 'joule']]),
  named('barrel of oil equivalent', 'energy', 'barrel of oil equivalent, barrels of oil equivalent', 'boe BOE', [
    [6_117_863_200, 'joule'],
  ]),
  named('tonne of oil equivalent', 'energy', 'tonne of oil equivalent, tonnes of oil equivalent', 'toe', [
    [41_868_000_000, 'joule'],
  ]),
  ...prefixed(
    { unit: 'electronvolt', of: 'energy', symbol: 'eV', is: [1.602176634e-19, 'joule'] },
    'milli kilo mega giga tera',
    { electronvolt: { words: 'electron volt, electron volts' } },
  ),
]

/** Electricity, magnetism and light. */
export const ELECTRICITY: readonly UnitRow[] = [
  ...prefixed({ unit: 'volt', of: 'voltage', symbol: 'V', is: [1, 'volt'] }, 'nano micro milli kilo mega'),
  ...prefixed(
    { unit: 'ampere', of: 'current', symbol: 'A', is: [1, 'ampere'], silent: true },
    'nano micro milli kilo mega',
    {
      ampere: { words: 'amp, amps' },
      milliampere: { words: 'milliamp, milliamps' },
      microampere: { words: 'microamp, microamps' },
    },
  ),
  ...prefixed({ unit: 'ampere hour', of: 'charge', symbol: 'Ah', is: [3600, 'coulomb'] }, 'milli', {
    'ampere hour': { words: 'amp hour, amp hours' },
    'milliampere hour': { words: 'milliamp hour, milliamp hours' },
  }),
  ...prefixed({ unit: 'coulomb', of: 'charge', symbol: 'C', is: [1, 'coulomb'], silent: true }, 'nano micro milli'),
  ...prefixed({ unit: 'ohm', of: 'resistance', symbol: 'Ω', is: [1, 'ohm'] }, 'milli kilo mega'),
  ...prefixed(
    { unit: 'farad', of: 'capacitance', symbol: 'F', is: [1, 'farad'], silent: true },
    'pico nano micro milli',
  ),
  lone('henry', 'other', 'henries'),
  ...prefixed({ unit: 'tesla', of: 'magnetism', symbol: 'T', is: [1, 'tesla'], silent: true }, 'nano micro milli'),
  named('gauss', 'magnetism', 'gauss', '', [[1e-4, 'tesla']]),
  lone('weber', 'other', 'webers', 'Wb'),
  lone('siemens', 'other', 'siemens', ''),
  lone('lumen', 'other', 'lumen, lumens', 'lm'),
  lone('lux', 'other', 'lux', 'lx'),
  lone('candela', 'other', 'candela, candelas', 'cd'),
  lone('nit', 'other', 'nits'),
]

/** Pressure, force, torque, frequency and sound. */
export const FORCES: readonly UnitRow[] = [
  ...prefixed({ unit: 'pascal', of: 'pressure', symbol: 'Pa', is: [1, 'pascal'] }, 'micro milli hecto kilo mega giga'),
  ...prefixed({ unit: 'bar', of: 'pressure', symbol: 'bar', is: [1e5, 'pascal'], silent: true }, 'milli kilo').filter(
    ({ unit }) => unit !== 'bar',
  ),
  named('bar', 'pressure', 'bar', '', [[1e5, 'pascal']]),
  named('atmosphere', 'pressure', 'atmosphere, atmospheres', 'atm', [[101325, 'pascal']]),
  named('torr', 'pressure', 'torr, torrs', 'Torr', [[133.322368, 'pascal']]),
  named('millimetre of mercury', 'pressure', 'millimetres of mercury, millimeters of mercury, mm of mercury', 'mmHg', [
    [133.322387, 'pascal'],
  ]),
  named('inch of mercury', 'pressure', 'inches of mercury, inch of mercury', 'inHg', [[3386.389, 'pascal']]),
  named('pound per square inch', 'pressure', 'p.s.i., p.s.i', 'psi PSI', [[1, 'psi']]),
  named('kilopound per square inch', 'pressure', '', 'ksi', [[1e3, 'psi']]),
  ...prefixed({ unit: 'hertz', of: 'frequency', symbol: 'Hz', is: [1, 'hertz'] }, 'milli kilo mega giga tera', {
    hertz: { symbols: 'hz' },
    kilohertz: { symbols: 'KHz khz' },
    megahertz: { symbols: 'Mhz mhz' },
    gigahertz: { symbols: 'Ghz ghz' },
  }),
  lone('revolution per minute', 'other', 'r.p.m., r.p.m', 'rpm RPM'),
  lone('beat per minute', 'other', '', 'bpm BPM'),
  lone('word per minute', 'other', '', 'wpm'),
  lone('frame per second', 'other', 'frames per second, frame per second', 'fps FPS'),
  ...prefixed({ unit: 'newton', of: 'force', symbol: 'N', is: [1, 'newton'] }, 'micro milli kilo mega'),
  named('dyne', 'force', 'dyne, dynes', '', [[1e-5, 'newton']]),
  named('pound-force', 'force', 'pound-force, pounds-force, pounds of force, pounds of thrust', 'lbf', [
    [4.4482216152605, 'newton'],
  ]),
  ...prefixed({ unit: 'newton metre', of: 'torque', symbol: 'Nm', is: [1, 'newton metre'] }, 'kilo', {
    'newton metre': { symbols: 'N·m N⋅m' },
  }),
  named(
    'pound-foot',
    'torque',
    'pound-foot, pound-feet, foot-pound, foot-pounds, lb ft, ft lb, ft lbs, lbs ft',
    'lbft ftlb ft·lb lb·ft',
    [[1.3558179483314, 'newton metre']],
  ),
  lone('magnitude', 'other', 'magnitude'),
  lone('decibel', 'other', 'decibel, decibels', 'dB db dBA dB(A)'),
]

/** Amounts of substances, radiation and concentrations. */
export const CHEMISTRY: readonly UnitRow[] = [
  lone('mole', 'other', 'moles', 'mol'),
  ...prefixed(
    { unit: 'mole', of: 'substance', symbol: 'mol', is: [1, 'mole'], silent: true },
    'nano micro milli',
  ).filter(({ unit }) => unit !== 'mole'),
  ...prefixed({ unit: 'sievert', of: 'radiation', symbol: 'Sv', is: [1, 'sievert'] }, 'nano micro milli'),
  lone('milligray', 'other', 'milligray, milligrays', 'mGy'),
  ...prefixed(
    { unit: 'becquerel', of: 'activity', symbol: 'Bq', is: [1, 'becquerel'] },
    'milli kilo mega giga tera peta',
  ),
  ...prefixed({ unit: 'curie', of: 'activity', symbol: 'Ci', is: [3.7e10, 'becquerel'] }, 'pico nano micro milli'),
  lone('rem', 'other', 'rem, rems, millirem, millirems', 'mrem'),
]
