import { COINS } from './currencies.ts'

/** Pairs of units written together, and how many of the smaller make the larger. With `comma`, a comma may stand between them. */
export interface Step {
  large: string
  small: string
  of: number
  comma?: true
}

/** The pairs that measure, the larger units first. */
export const MEASURES: readonly Step[] = [
  { large: 'foot', small: 'inch', of: 12, comma: true },
  { large: 'stone', small: 'pound', of: 14, comma: true },
  { large: 'pound', small: 'ounce', of: 16, comma: true },
  { large: 'year', small: 'month', of: 12 },
  { large: 'week', small: 'day', of: 7 },
  { large: 'day', small: 'hour', of: 24 },
  { large: 'hour', small: 'minute', of: 60 },
  { large: 'minute', small: 'second', of: 60 },
  { large: 'degree', small: 'arcminute', of: 60 },
  { large: 'arcminute', small: 'arcsecond', of: 60 },
]

const STEPS: readonly Step[] = [
  ...MEASURES,
  ...COINS.flatMap(({ unit, of, parts }) => of.map((large) => ({ large, small: unit, of: parts }))),
]

/** All pairs, those of money too, by the larger unit. */
export const byLarge = Map.groupBy(STEPS, ({ large }) => large)
