import { changeWords } from '../../../english/words/changes.ts'
import { dimensionOf } from '../../convert.ts'
import { type Draft, wordsOf } from '../../draft.ts'
import { isSmallWord } from '../../shape.ts'
import { type Word, wordAfter, wordBefore } from '../../words.ts'

/** The direction in which a value changed. */
export type Direction = 'up' | 'down'

const INCREASES = changeWords('increase')
const DECREASES = changeWords('decrease')
/** Nouns that are results of a business and not changes if the number is money: "a $5 million loss". */
const RESULTS = /^(?:gains?|loss(?:es)?|growth)$/
/** Nouns that are depths and heights and not changes if the number is a length: "a drop of 50 metres". */
const HEIGHTS = /^(?:rise|climb|drop|fall|jump|leap|plunge|dip)s?$/
const LENGTHS = /^(?:metre|foot|kilometre|mile|centimetre|yard|inch)$/

/** Returns the direction that a noun names, in singular or plural: "an increase", "cuts"; null for other words. */
function directionOf(noun: string): Direction | null {
  const forms = [noun, noun.replace(/s$/, ''), noun.replace(/es$/, '')]
  if (forms.some((form) => INCREASES.has(form))) return 'up'
  return forms.some((form) => DECREASES.has(form)) ? 'down' : null
}

const isShare = ({ unit, numeral: { how } }: Draft): boolean =>
  unit === 'percent' || /point$/.test(unit ?? '') || (unit === null && how === 'fraction') || how === 'fold'

/** Tells whether the noun says that a value changed by a number with this unit. */
const isChange = (noun: string, draft: Draft): boolean =>
  !(draft.money && RESULTS.test(noun)) && !(LENGTHS.test(draft.unit ?? '') && HEIGHTS.test(noun))

/** The most words between a number and its noun: "a 7% share price increase". */
const BETWEEN = 3
const WORD = /^(?:\p{Ll}[\p{L}-]*|\p{Lu}{2,}(?:-\p{Lu}+)*)$/u

/** Tells whether the noun ends its phrase: "a 5% growth target" states a target and not a growth. */
function endsPhrase(noun: Word, text: string): boolean {
  const next = wordAfter(text, noun.end)
  return !next || !/^[\p{L}-]/u.test(next.text) || isSmallWord(next.lower) || /ed$|ing$|ly$/.test(next.lower)
}

/** Returns the direction of the noun that the number stands before: "a 500% increase", "a $10 per day rise", "a 2-point drop". */
function namedBehind(draft: Draft, text: string): Direction | null {
  if (!isShare(draft) && (draft.unit === null || dimensionOf(draft.unit) === 'duration')) return null
  let word = wordAfter(text, draft.end)
  if (word?.text === '-') word = wordAfter(text, word.end)
  for (let i = 0; word && i <= BETWEEN; i++, word = wordAfter(text, word.end)) {
    if (!WORD.test(word.text) || isSmallWord(word.lower)) return null
    const way = directionOf(word.lower)
    if (way && endsPhrase(word, text)) return isChange(word.lower, draft) ? way : null
    if (!isShare(draft)) return null
  }
  return null
}

/** Returns the direction of the noun before "of" and the number: "an increase of 1.5 percent", "cuts of up to 30%". */
function namedBefore(draft: Draft, text: string): Direction | null {
  const of = wordBefore(text, Math.min(draft.opens, wordsOf(draft).start))
  const noun = of?.lower === 'of' ? wordBefore(text, of.start) : null
  if (!noun) return null
  const way = directionOf(noun.lower)
  if (!way || !isChange(noun.lower, draft)) return null
  if (RESULTS.test(noun.lower) && !isShare(draft)) return null
  // "The rise of 12 parties" is no change of a number.
  return draft.unit !== null || isShare(draft) || wordBefore(text, noun.start)?.lower !== 'the' ? way : null
}

/** Returns the direction of a change that is named by a noun: "a 500% increase", "a fall of 20%"; null where there is none. */
export const named = (draft: Draft, text: string): Direction | null =>
  namedBehind(draft, text) ?? namedBefore(draft, text)
