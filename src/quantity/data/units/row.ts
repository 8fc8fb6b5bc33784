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
  | 'torque'
  | 'acceleration'
  | 'voltage'
  | 'current'
  | 'charge'
  | 'resistance'
  | 'capacitance'
  | 'magnetism'
  | 'radiation'
  | 'activity'
  | 'substance'
  | 'concentration'
  | 'inductance'
  | 'conductance'
  | 'viscosity'
  | 'light'
  | 'brightness'
  | 'catalysis'
  | 'dose'
  | 'computing'
  | 'genome'
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
  /** Spellings that name other things too ("bars", "grains"): this unit only behind a number with decimals. */
  doubtful?: readonly string[]
  /** Symbols; upper and lower case are different. */
  symbols?: readonly string[]
  /**
   * Its size in units that the conversion library knows, or in one that is measured by itself: [how many, which]. Several
   * entries where the word may mean several units ("ton"); a conversion then gives an interval. Empty or absent: it does not
   * convert.
   */
  is?: readonly (readonly [number, string])[]
}

/** Returns a unit; without `is`, the conversion library knows it by its name. */
export const named = (
  unit: string,
  of: Dimension,
  words: string,
  symbols = '',
  is: UnitRow['is'] = [[1, unit]],
  doubtful = '',
): UnitRow => ({
  unit,
  of,
  words: words.split(', ').filter(Boolean),
  symbols: symbols.split(' ').filter(Boolean),
  is,
  doubtful: doubtful.split(', ').filter(Boolean),
})

/** Returns a unit that does not convert into others. */
export const lone = (unit: string, of: Dimension, words: string, symbols = ''): UnitRow =>
  named(unit, of, words, symbols, [])
