import { CHEMISTRY } from './units/chemistry.ts'
import { COOKING } from './units/cooking.ts'
import { CUSTOMARY } from './units/customary.ts'
import { INFORMATION } from './units/information.ts'
import { AREAS, LENGTHS, LOADS, MASSES, VOLUMES } from './units/mass-length-area-volume.ts'
import { DEGREES, ELECTRICITY, ENERGIES, FORCES, SPEEDS } from './units/physics.ts'
import type { UnitRow } from './units/row.ts'
import { SHARES } from './units/shares.ts'
import { SKY } from './units/sky.ts'
import { DURATIONS } from './units/times.ts'
import { TRADE } from './units/trade.ts'

export type { Dimension, UnitRow } from './units/row.ts'

/**
 * The units that factlint reads: those of the International System with its prefixes, imperial and US customary ones, and
 * those of trades. To add a spelling, add it to a row; to add a unit, add a row.
 */
export const UNITS: readonly UnitRow[] = [
  ...MASSES,
  ...LENGTHS,
  ...AREAS,
  ...VOLUMES,
  ...COOKING,
  ...CUSTOMARY,
  ...SKY,
  ...LOADS,
  ...DURATIONS,
  ...DEGREES,
  ...SPEEDS,
  ...ENERGIES,
  ...ELECTRICITY,
  ...FORCES,
  ...CHEMISTRY,
  ...INFORMATION,
  ...SHARES,
  ...TRADE,
]
