import { baseForms } from '../../english/forms/base-forms.ts'
import { isNationality, isOccupation, type WordClass } from '../../grammar/word-class.ts'
import type { Token } from '../../model/index.ts'

/** One or more words that must follow each other. Each place holds the keys of which a token needs one. */
export type Phrase = readonly (readonly string[])[]

const spelling = (word: string): string => word.normalize('NFC').toLowerCase().replace(/[‘’]/g, "'")

/** Key of a word that must stand in exactly this form. */
const exactly = (word: string): string => `=${word}`

/** Returns the key of a word class. */
const classKey = (name: WordClass): string => `#${name}`

/** A phrase as an editor writes it: words inflect, unless written `=held`; hyphens count as spaces. */
export function readPhrase(written: string): Phrase {
  const words = spelling(written)
    .split(/[\s‐‑-]+/)
    .filter((word) => word !== '' && word !== '=')
  return words.map((word) => (word.startsWith('=') ? [word] : baseForms(word)))
}

/** The word classes that rules may name, with the question that tells a token of the class. */
const ASKED: ReadonlyMap<WordClass, (token: Token) => boolean> = new Map([
  ['nationality', isNationality],
  ['occupation', isOccupation],
])

/** Word classes by the name that rules use. */
export const WORD_CLASSES: ReadonlyMap<string, Phrase> = new Map(
  [...ASKED.keys()].map((name) => [name, [[classKey(name)]]]),
)

/** A phrase as rules write it, in small letters; a word class as `<nationality>`. */
export function phraseText(phrase: Phrase): string {
  const name = [...WORD_CLASSES].find(([, [keys]]) => keys?.[0] === phrase[0]?.[0])?.[0]
  return name === undefined ? phrase.map(([word]) => word).join(' ') : `<${name}>`
}

/** A word of a sentence, with every key that a phrase may ask it for. */
export interface Word {
  /** Where its token starts and ends in the passage's visible text. */
  start: number
  end: number
  keys: readonly string[]
}

const known = new WeakMap<Token, readonly Word[]>()

/** The words of tokens, hyphenated ones taken apart. */
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
    if (last) for (const [name, isOfClass] of ASKED) if (isOfClass(token)) forms.push(classKey(name))
    if (last && parts.length === 1 && token.lemma) forms.push(spelling(token.lemma))
    return { start: token.start, end: token.end, keys: [...new Set(forms)] }
  })
  known.set(token, words)
  return words
}

/** UTF-16 units that may lie between words that follow each other: a comma and a space, a dash between spaces. */
const MAX_GAP = 3

/** Whether `phrase` stands at index `at` of `words`. Words that were taken from different places do not follow each other. */
export const matchesAt = (phrase: Phrase, words: readonly Word[], at: number): boolean =>
  phrase.every((keys, i) => {
    const word = words[at + i]
    const before = i === 0 ? word : words[at + i - 1]
    return word && before && word.start - before.end <= MAX_GAP && keys.some((key) => word.keys.includes(key))
  })
