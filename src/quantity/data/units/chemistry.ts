import { prefixed, USUAL, WIDE } from './prefixes.ts'
import { lone, named, type UnitRow } from './row.ts'

const SMALL = 'atto femto pico nano micro milli kilo mega'

/** Amounts of substances, radiation and concentrations. */
export const CHEMISTRY: readonly UnitRow[] = [
  lone('mole', 'other', 'moles', 'mol'),
  ...prefixed({ unit: 'mole', of: 'substance', symbol: 'mol', is: [1, 'mole'], silent: true }, SMALL).filter(
    ({ unit }) => unit !== 'mole',
  ),
  ...prefixed(
    { unit: 'molar', of: 'concentration', symbol: 'M', is: [1, 'molar'], silent: true },
    'pico nano micro milli',
  ).filter(({ unit }) => unit !== 'molar'),
  ...prefixed(
    { unit: 'dalton', of: 'mass', symbol: 'Da', is: [1.66053906892e-27, 'kilogram'], silent: true },
    'kilo mega giga',
  ),
  ...prefixed({ unit: 'katal', of: 'catalysis', symbol: 'kat', is: [1, 'katal'], silent: true }, 'nano micro milli'),
  lone('milliequivalent', 'other', 'milliequivalent, milliequivalents', 'mEq'),
  lone('milliosmole', 'other', 'milliosmole, milliosmoles', 'mOsm mosm mOsmol'),
  ...prefixed({ unit: 'sievert', of: 'radiation', symbol: 'Sv', is: [1, 'sievert'] }, USUAL),
  ...prefixed({ unit: 'gray', of: 'dose', symbol: 'Gy', is: [1, 'gray'] }, 'micro milli centi kilo').map((row) =>
    row.unit === 'gray' ? { ...row, words: [], doubtful: ['gray', 'grays'] } : row,
  ),
  ...prefixed({ unit: 'becquerel', of: 'activity', symbol: 'Bq', is: [1, 'becquerel'] }, WIDE),
  ...prefixed(
    { unit: 'curie', of: 'activity', symbol: 'Ci', is: [3.7e10, 'becquerel'] },
    'pico nano micro milli kilo mega',
  ),
  lone('rem', 'other', 'rem, rems, millirem, millirems', 'mrem'),
  lone('roentgen', 'other', 'roentgen, roentgens, röntgen, röntgens'),
  lone('rad', 'other', 'rads, millirads, kilorads', ''),
  lone('international unit', 'other', 'international unit, international units', 'IU IUs iu'),
  lone('colony-forming unit', 'other', 'colony-forming unit, colony-forming units', 'CFU CFUs cfu'),
  lone('hounsfield unit', 'other', 'hounsfield unit, hounsfield units', ''),
  lone('dobson unit', 'other', 'dobson unit, dobson units', ''),
  named('angstrom', 'length', 'angstrom, angstroms, ångström, ångströms, ångstrom, ångstroms', 'Å', [[1e-10, 'metre']]),
  ...prefixed({ unit: 'base pair', of: 'genome', symbol: 'bp', is: [1, 'base pair'], silent: true }, 'kilo mega giga', {
    'kilobase pair': { words: 'kilobase, kilobases', symbols: 'kbp' },
    'megabase pair': { words: 'megabase, megabases', symbols: 'Mbp' },
    'gigabase pair': { words: 'gigabase, gigabases', symbols: 'Gbp' },
  }),
]
