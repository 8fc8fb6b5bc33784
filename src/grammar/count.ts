import { cardinalPattern } from '../english/words/numbers.ts'
import type { Token } from '../model/index.ts'
import { isQuantity } from './word-class.ts'

const COUNT = new RegExp(
  `^(?!1$)(?:\\d[\\d,.]*(?: (?:hundred|thousand|million|billion|trillion))?|${cardinalPattern(2, 12)})$`,
  'i',
)

/** Tells whether a number is above one and not a measure: not in "a 100 tonne oil rig". */
export const isManyOf = (token: Token | undefined): boolean => isQuantity(token) && COUNT.test(token?.text ?? '')

/** Tells whether nothing but a space or hyphen stands between two tokens. */
export const areNeighbours = (before: Token | undefined, token: Token | undefined): boolean =>
  before !== undefined && token !== undefined && token.start - before.end <= 1
