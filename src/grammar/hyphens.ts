import type { Token } from '../model/index.ts'
import type { GapBefore } from './phrase/phrase.ts'
import { isQuantity } from './word-class.ts'

const CAPITAL = /\p{Lu}/u
/**
 * Returns the text between words with what a hyphen between blanks means: a hyphen in a sentence without capitals, which a machine
 * has cut into words ("three first - round picks", "zero - coupon bonds"), and a dash elsewhere ("killing one - the driver").
 */
export function withHyphens(text: string, tokens: readonly Token[], gap: GapBefore): GapBefore {
  if (!text.includes(' - ')) return gap
  if (CAPITAL.test(text)) return (index) => (gap(index) === ' - ' ? ' – ' : gap(index))
  return (index) => (gap(index) === ' - ' ? (isQuantity(tokens[index - 1]) ? ' ' : '-') : gap(index))
}
