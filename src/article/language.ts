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
  const others = count(sample, /(?!\p{Script=Latin})\p{L}/gu)
  if (others > 0 && count(sample, /\p{Script=Latin}/gu) < others) return otherScript(sample)
  const words = (sample.match(/\p{L}+/gu) ?? []).filter((word) => /^\p{Ll}{2}/u.test(word))
  const english = words.filter((word) => ENGLISH.has(word)).length / Math.max(1, words.length)
  if (english >= ENGLISH_SHARE || new Set(words).size < FEWEST_WORDS) return 'en'
  return english < FOREIGN_SHARE ? otherLanguage(sample) : 'en'
}

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

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
