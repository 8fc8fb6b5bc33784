import { detectAll } from 'tinyld/light'
import { functionWords } from '../english/words/function-words.ts'

/** How much of the text is looked at, in UTF-16 units. */
const SAMPLE = 3000

/**
 * Common English words that related languages do not have. About one word in four or five of English prose is one of
 * them.
 */
const ENGLISH = functionWords('telling')
/** Share of these words from which a text is English, and below which it may not be. */
const ENGLISH_SHARE = 0.08
const FOREIGN_SHARE = 0.04

/** Fewer different words than this are too few to tell the language. */
const FEWEST_WORDS = 8

/** How many times more likely than English another language must be. */
const MIN_RATIO = 5

/** Languages of other scripts, which the library may wrongly report for tables and codes in Latin script. */
const NOT_LATIN = new Set(['ru', 'el', 'he', 'ar', 'hi', 'ja', 'ko', 'zh', 'th'])

/** A letter of another script. */
const OTHER_LETTER = /(?!\p{Script=Latin})\p{L}/gu

/** Scripts and the language most often written in them, for texts that the library does not recognize. */
const SCRIPTS: [RegExp, string][] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Cyrillic}/u, 'ru'],
]

/**
 * Returns the ISO 639-1 code of a text's language: `en` if the text is too short to tell or has only names and figures,
 * `und` for an unknown script. Asks the library only if the most common English words are missing.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE)
  const others = count(sample, OTHER_LETTER)
  if (others > 0 && count(sample, /\p{Script=Latin}/gu) < others) return otherScript(sample)
  const words = lowerCaseWords(sample)
  const english = shareOfEnglish(words)
  if (english >= ENGLISH_SHARE || new Set(words).size < FEWEST_WORDS) return 'en'
  return english < FOREIGN_SHARE ? otherLanguage(sample) : 'en'
}

/** Tells whether a text has as many common English words as prose. */
export const isEnglish = (text: string): boolean => shareOfEnglish(lowerCaseWords(text)) >= ENGLISH_SHARE

const lowerCaseWords = (text: string): string[] =>
  (text.match(/\p{L}+/gu) ?? []).filter((word) => /^\p{Ll}{2}/u.test(word))

const shareOfEnglish = (words: readonly string[]): number =>
  words.filter((word) => ENGLISH.has(word)).length / Math.max(1, words.length)

function otherLanguage(sample: string): string {
  const guesses = detectAll(sample).filter(({ lang }) => !NOT_LATIN.has(lang))
  const english = guesses.find(({ lang }) => lang === 'en')?.accuracy ?? 0
  const best = guesses[0]
  return best && best.accuracy > english * MIN_RATIO ? best.lang : 'en'
}

function otherScript(sample: string): string {
  const guess = detectAll(sample).find(({ lang }) => NOT_LATIN.has(lang))
  return guess?.lang ?? SCRIPTS.find(([script]) => script.test(sample))?.[1] ?? 'und'
}

/** The commonest words that English has and its neighbours have not. Nearly every English paragraph is full of them. */
const PLAINLY_ENGLISH = /\b(?:the|and|that|with)\b/g

/** One of these words for so many UTF-16 units is enough, without a look at the others. */
const SPACING = 150

/** Fewer different words in lower case, or fewer letters of another script, may be names or a headline. */
const FEWEST_FOREIGN_WORDS = 12
const FEWEST_FOREIGN_LETTERS = 12

/**
 * Tells whether a paragraph of an English article is in another language. A few words, or only names and figures, do not
 * say so.
 */
export function isForeign(paragraph: string): boolean {
  if (count(paragraph, PLAINLY_ENGLISH) * SPACING >= paragraph.length) return false
  const language = detectLanguage(paragraph)
  if (language === 'en') return false
  return NOT_LATIN.has(language) || language === 'und'
    ? count(paragraph, OTHER_LETTER) >= FEWEST_FOREIGN_LETTERS
    : new Set(lowerCaseWords(paragraph)).size >= FEWEST_FOREIGN_WORDS
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
