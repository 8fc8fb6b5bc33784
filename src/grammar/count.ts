import { CARDINALS, SCALES } from '../english/words/numbers.ts'
import type { Token } from '../model/index.ts'
import { isQuantity } from './word-class.ts'

const FIGURES = /^(?!1$)\d[\d,.]*(?:[- ]?(?:k|m|bn|mn))?(?: (?:hundred|thousand|million|billion|trillion))?$/i
const RANGE = /^\d[\d,.]*(?: ?[-–] ?| to | and | or )\d[\d,.]*$/
/** Words beside those for numbers in a number above one: "a dozen", "tens of thousands", "two or three". */
const AMONG_WORDS = new Set('a an and of or to half tens several few couple scores score'.split(' '))

/** Tells whether every word is one for a number, and one of them for more than one. */
function isManyInWords(words: readonly string[]): boolean {
  const isMany = (word: string): boolean =>
    (CARDINALS[word] ?? 0) > 1 ||
    Object.hasOwn(SCALES, word) ||
    word === 'several' ||
    word === 'couple' ||
    word === 'scores'
  return (
    words.some(isMany) && words.every((word) => Object.hasOwn(CARDINALS, word) || isMany(word) || AMONG_WORDS.has(word))
  )
}

/** Tells whether a number is above one and not a measure: not in "a 100 tonne oil rig". */
export function isManyOf(token: Token | undefined): boolean {
  if (!token || !isQuantity(token)) return false
  return FIGURES.test(token.text) || RANGE.test(token.text) || isManyInWords(token.normal.split(/[ -]/))
}

/** Tells whether a token is the number one. */
export const isOne = (token: Token | undefined): boolean => isQuantity(token) && /^(?:one|1)$/.test(token?.normal ?? '')

/** Tells whether nothing but a space or hyphen stands between two tokens. */
export const areNeighbours = (before: Token | undefined, token: Token | undefined): boolean =>
  before !== undefined && token !== undefined && token.start - before.end <= 1
