import { ages } from './ages.ts'
import { averages, averagesEach } from './averages.ts'
import { changes } from './change/changes.ts'
import { directions } from './change/directions.ts'
import { multiples } from './change/multiples.ts'
import { steps } from './change/steps.ts'
import { thatFigure } from './change/that-figure.ts'
import { comparisons } from './comparison/comparisons.ts'
import { folds } from './comparison/folds.ts'
import { fractions } from './fractions.ts'
import { hundreds } from './hundreds.ts'
import { columns } from './list/columns.ts'
import { listedItems } from './list/listed-items.ts'
import { listedParts } from './list/listed-parts.ts'
import { mixedParts } from './list/mixed-parts.ts'
import { parts } from './list/parts.ts'
import { remainders } from './list/remainders.ts'
import { runningList } from './list/running-list.ts'
import { sharedOut } from './list/shared-out.ts'
import { closedParts } from './named/closed-parts.ts'
import { differences } from './named/differences.ts'
import { eachInAll } from './named/each.ts'
import { listSums } from './named/list-sums.ts'
import { majorities } from './named/majorities.ts'
import { occasions } from './named/occasions.ts'
import { oldAndNew } from './named/old-and-new.ts'
import { ratesTwice } from './named/rates-twice.ts'
import { turnouts } from './named/turnouts.ts'
import { partsAboveWhole } from './parts-above-whole.ts'
import { products } from './products.ts'
import { rates } from './rates.ts'
import type { Relation } from './relation.ts'
import { shares } from './shares.ts'
import { elapsed } from './spans/elapsed.ts'
import { totals } from './totals.ts'

/** Every way in which words tie numbers together. */
export const RELATIONS: readonly Relation[] = [
  shares,
  fractions,
  hundreds,
  partsAboveWhole,
  parts,
  totals,
  listedParts,
  columns,
  remainders,
  mixedParts,
  sharedOut,
  changes,
  thatFigure,
  steps,
  directions,
  comparisons,
  multiples,
  folds,
  averages,
  averagesEach,
  products,
  rates,
  elapsed,
  ages,
  listedItems,
  runningList,
  turnouts,
  differences,
  eachInAll,
  closedParts,
  listSums,
  occasions,
  majorities,
  oldAndNew,
  ratesTwice,
]
