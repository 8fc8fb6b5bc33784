import { detectAll } from 'tinyld/light'
import { functionWords } from '../english/words/function-words.ts'

/** What is looked at, in UTF-16 units. */
const SAMPLE = 3000

/** Common English words that are no words of its neighbours. English prose has one in four or five. */
const ENGLISH = functionWords('telling')
const SURELY_ENGLISH = 0.08
const HARDLY_ENGLISH = 0.04

/** Fewer different ordinary words than these tell nothing. */
const FEWEST_WORDS = 8

/** How much likelier than English another language must be. */
const CLEARLY = 5

/** Languages of other scripts, which the library may name by mistake for tables and codes in Latin script. */
const NOT_LATIN = new Set(['ru', 'el', 'he', 'ar', 'hi', 'ja', 'ko', 'zh', 'th'])

/** Scripts and what is most often written in them, where the library does not know. */
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
 * ISO 639-1 code of the language of a text (`und` for a script that is not known); `en` where the text is too short to
 * tell, or all names and figures. The library is asked only where the commonest English words are missing.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE)
  const others = count(sample, /(?!\p{Script=Latin})\p{L}/gu)
  if (others > 0 && count(sample, /\p{Script=Latin}/gu) < others) return otherScript(sample)
  const words = (sample.match(/\p{L}+/gu) ?? []).filter((word) => /^\p{Ll}{2}/u.test(word))
  const english = words.filter((word) => ENGLISH.has(word)).length / Math.max(1, words.length)
  if (english >= SURELY_ENGLISH || new Set(words).size < FEWEST_WORDS) return 'en'
  return english < HARDLY_ENGLISH ? otherLanguage(sample) : 'en'
}

function otherLanguage(sample: string): string {
  const guesses = detectAll(sample).filter(({ lang }) => !NOT_LATIN.has(lang))
  const english = guesses.find(({ lang }) => lang === 'en')?.accuracy ?? 0
  const best = guesses[0]
  return best && best.accuracy > english * CLEARLY ? best.lang : 'en'
}

function otherScript(sample: string): string {
  const guess = detectAll(sample).find(({ lang }) => NOT_LATIN.has(lang))
  return guess?.lang ?? SCRIPTS.find(([script]) => script.test(sample))?.[1] ?? 'und'
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
