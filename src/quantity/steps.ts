import { CARDINALS, DENOMINATORS, MULTIPLIED, SCALES } from '../english/words/numbers.ts'
import type { Extractor, Refiner } from './draft.ts'
import { couple, fold, score } from './extract/fold.ts'
import { onePart } from './extract/one-part.ts'
import { oneUnit } from './extract/one-unit.ts'
import { parts } from './extract/parts.ts'
import { plural, several } from './extract/vague.ts'
import { ages } from './refine/ages.ts'
import { bounds } from './refine/bound/bounds.ts'
import { ranges } from './refine/bound/ranges.ts'
import { changes } from './refine/change/changes.ts'
import { elided } from './refine/change/elided.ts'
import { fromTo } from './refine/change/from-to.ts'
import { levels } from './refine/change/levels.ts'
import { losses } from './refine/change/losses.ts'
import { codes } from './refine/no-quantity/codes.ts'
import { results } from './refine/no-quantity/results.ts'
import { titles } from './refine/no-quantity/titles.ts'
import { years } from './refine/no-quantity/years.ts'
import { ones } from './refine/ones.ts'
import { restated } from './refine/restated.ts'
import { shares } from './refine/shares.ts'
import { belowZero } from './refine/unit/below-zero.ts'
import { compounds } from './refine/unit/compounds.ts'
import { conversions } from './refine/unit/conversions.ts'
import { magnitudes } from './refine/unit/magnitudes.ts'
import { money } from './refine/unit/money.ts'
import { rates } from './refine/unit/rates.ts'
import { shared } from './refine/unit/shared.ts'
import { suffixes } from './refine/unit/suffixes.ts'
import { units } from './refine/unit/units.ts'
import { isLetter } from './words.ts'

const isScale = (word: string): boolean => Object.hasOwn(SCALES, word)
const isPart = (word: string): boolean => Object.hasOwn(DENOMINATORS, word)
const isCardinal = (word: string): boolean => Object.hasOwn(CARDINALS, word)
const isMultiple = (word: string): boolean =>
  /fold$|^(?:twice|once|double|treble|triple|quadruple)$/.test(word) || Object.hasOwn(MULTIPLIED, word)

/** Extractors of numbers that begin with a word, each with the words that it begins with. The first one that recognises the words reads them. */
const WORD_EXTRACTORS: readonly (readonly [Extractor, (word: string) => boolean])[] = [
  [plural, (word) => /s$/.test(word) && (isScale(word) || /^(?:tens|scores)$/.test(word))],
  [several, isScale],
  [fold, isMultiple],
  [couple, (word) => word === 'couple'],
  [score, (word) => word === 'score'],
  [parts, (word) => isCardinal(word) || isScale(word)],
  [onePart, isPart],
  [oneUnit, (word) => /^an?(?: |$)/.test(word)],
]

/** Extractors of numbers that begin with a figure. */
const FIGURE_EXTRACTORS: readonly Extractor[] = [parts]

/** The extractors for each word that has been met, lower and upper case. There are no more of them than `scan` looks for. */
const met = new Map<string, readonly Extractor[]>()

/** Returns the extractors that may read a number which begins with the word or figures. */
export function extractorsOf(opener: string): readonly Extractor[] {
  if (!isLetter(opener.charCodeAt(0))) return FIGURE_EXTRACTORS
  const known = met.get(opener)
  if (known) return known
  const word = opener.toLowerCase()
  const found = WORD_EXTRACTORS.filter(([, begins]) => begins(word)).map(([extract]) => extract)
  met.set(opener, found)
  return found
}

/** Refiners, in the order in which they run. */
export const REFINERS: readonly Refiner[] = [
  money,
  codes,
  restated,
  suffixes,
  units,
  magnitudes,
  belowZero,
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
