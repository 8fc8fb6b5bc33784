import { ages } from './ages.ts'
import { averages } from './averages.ts'
import { changes } from './changes.ts'
import { elapsed } from './elapsed.ts'
import { fractions } from './fractions.ts'
import { listedItems } from './listed-items.ts'
import { multiples } from './multiples.ts'
import { parts } from './parts.ts'
import { partsAboveWhole } from './parts-above-whole.ts'
import type { Relation } from './relation.ts'
import { remainders } from './remainders.ts'
import { shares } from './shares.ts'
import { sharesOfTwo } from './shares-of-two.ts'

/** Every way in which words tie numbers together. */
export const RELATIONS: readonly Relation[] = [
  shares,
  sharesOfTwo,
  fractions,
  partsAboveWhole,
  parts,
  remainders,
  changes,
  multiples,
  averages,
  elapsed,
  ages,
  listedItems,
]
