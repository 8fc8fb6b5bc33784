import { baseForms } from '../../english/forms/base-forms.ts'
import { isPeople, isPersonNoun } from '../../grammar/person-noun.ts'
import { isNationality, isOccupation } from '../../grammar/word-class.ts'
import type { Token } from '../../model/index.ts'

/** One or more words in a row. Each place holds the keys of which a token must have one. */
export type Phrase = readonly (readonly string[])[]

const spelling = (word: string): string => word.normalize('NFC').toLowerCase().replace(/[‘’]/g, "'")

/** Returns the key of a word that must have exactly this form. */
const exactly = (word: string): string => `=${word}`

/** Returns the key of a word class. */
const classKey = (name: string): string => `#${name}`

/**
 * Reads a phrase as editors write it: words match all their forms, except those written like `=held`; hyphens count as
 * spaces.
 */
export function readPhrase(written: string): Phrase {
  const words = spelling(written)
    .split(/[\s‐‑-]+/)
    .filter((word) => word !== '' && word !== '=')
  return words.map((word) => (word.startsWith('=') ? [word] : baseForms(word)))
}

/** The word classes that rules can name, with the test for each. */
const CLASS_TESTS: ReadonlyMap<string, (token: Token) => boolean> = new Map([
  ['nationality', (token) => isNationality(token) || isPeople(token)],
  ['occupation', isOccupation],
  ['person', isPersonNoun],
])

/** The word classes, by the name that rules use. */
export const WORD_CLASSES: ReadonlyMap<string, Phrase> = new Map(
  [...CLASS_TESTS.keys()].map((name) => [name, [[classKey(name)]]]),
)

/** Returns a phrase as rules write it, in lower case; a word class as `<nationality>`. */
export function phraseText(phrase: Phrase): string {
  const name = [...WORD_CLASSES].find(([, [keys]]) => keys?.[0] === phrase[0]?.[0])?.[0]
  return name === undefined ? phrase.map(([word]) => word).join(' ') : `<${name}>`
}

/** A word of a sentence, with every key that a phrase can match. */
export interface Word {
  /** Offset of its token in the passage's visible text (UTF-16, half-open). */
  start: number
  end: number
  keys: readonly string[]
}

const known = new WeakMap<Token, readonly Word[]>()

/** Returns the words of tokens, with hyphenated ones split. */
export const wordsOf = (tokens: readonly Token[]): Word[] => tokens.flatMap(wordsOfToken)

function wordsOfToken(token: Token): readonly Word[] {
  const before = known.get(token)
  if (before) return before
  const parts = spelling(token.normal)
    .split(/[‐‑-]/)
    .filter((part) => part !== '')
  const words = parts.map((part, i) => {
    const last = i === parts.length - 1
    const forms = [exactly(part), ...baseForms(part)]
    if (last) for (const [name, isOfClass] of CLASS_TESTS) if (isOfClass(token)) forms.push(classKey(name))
    if (last && parts.length === 1 && token.lemma) forms.push(spelling(token.lemma))
    return { start: token.start, end: token.end, keys: [...new Set(forms)] }
  })
  known.set(token, words)
  return words
}

/** The largest gap between words of a phrase, in UTF-16 units: a comma and a space, or a dash between spaces. */
const MAX_GAP = 3

/** Tells whether `phrase` matches at index `at` of `words`. Words with a larger gap between them do not match. */
export const matchesAt = (phrase: Phrase, words: readonly Word[], at: number): boolean =>
  phrase.every((keys, i) => {
    const word = words[at + i]
    const before = i === 0 ? word : words[at + i - 1]
    return word && before && word.start - before.end <= MAX_GAP && keys.some((key) => word.keys.includes(key))
  })
