import type { Extractor, Refiner } from './draft.ts'
import { couple, fold, score } from './extract/fold.ts'
import { onePart } from './extract/one-part.ts'
import { oneUnit } from './extract/one-unit.ts'
import { parts } from './extract/parts.ts'
import { plural, several } from './extract/vague.ts'
import { ages } from './refine/ages.ts'
import { bounds } from './refine/bounds.ts'
import { changes } from './refine/changes.ts'
import { codes } from './refine/codes.ts'
import { compounds } from './refine/compounds.ts'
import { conversions } from './refine/conversions.ts'
import { elided } from './refine/elided.ts'
import { fromTo } from './refine/fromto.ts'
import { levels } from './refine/levels.ts'
import { losses } from './refine/losses.ts'
import { magnitudes } from './refine/magnitudes.ts'
import { money } from './refine/money.ts'
import { ones } from './refine/ones.ts'
import { ranges } from './refine/ranges.ts'
import { rates } from './refine/rates.ts'
import { restated } from './refine/restated.ts'
import { results } from './refine/results.ts'
import { shared } from './refine/shared.ts'
import { shares } from './refine/shares.ts'
import { suffixes } from './refine/suffixes.ts'
import { titles } from './refine/titles.ts'
import { units } from './refine/units.ts'
import { years } from './refine/years.ts'

/** Readers of numbers that begin with a word, in order: the first that knows the words at a place reads them. */
export const WORD_EXTRACTORS: readonly Extractor[] = [plural, several, fold, couple, score, parts, onePart, oneUnit]

/** Readers of numbers that begin with a figure. */
export const FIGURE_EXTRACTORS: readonly Extractor[] = [parts]

/** What makes quantities of numbers, in order. */
export const REFINERS: readonly Refiner[] = [
  money,
  codes,
  restated,
  suffixes,
  units,
  magnitudes,
  years,
  losses,
  compounds,
  ranges,
  shared,
  shares,
  results,
  titles,
  ones,
  ages,
  rates,
  bounds,
  changes,
  elided,
  fromTo,
  levels,
  conversions,
]
