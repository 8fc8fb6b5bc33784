import { cardinalPattern } from '../english/words/numbers.ts'
import type { Token } from '../model/index.ts'
import { isQuantity } from './word-class.ts'

const COUNT = new RegExp(
  `^(?!1$)(?:\\d[\\d,.]*(?: (?:hundred|thousand|million|billion|trillion))?|${cardinalPattern(2, 12)})$`,
  'i',
)

/** Whether a number says more than one of something, and is no measure: of "a 100 tonne oil rig" the rig is measured. */
export const isManyOf = (token: Token | undefined): boolean => isQuantity(token) && COUNT.test(token?.text ?? '')

/** Whether nothing but a space or a hyphen stands between two tokens. */
export const areNeighbours = (before: Token | undefined, token: Token | undefined): boolean =>
  before !== undefined && token !== undefined && token.start - before.end <= 1
