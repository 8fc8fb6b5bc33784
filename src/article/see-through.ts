import { MONTH_NAMES, WEEKDAY_NAMES } from '../english/words/calendar.ts'
import { CARDINALS } from '../english/words/numbers.ts'
import { FILLER } from './passage/masks.ts'
import type { Mistake } from './reading.ts'

/** Source: Unicode's Default_Ignorable_Code_Point, without joiners and variation selectors, which shape what is seen. */
const INVISIBLE =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u{E0000}-\u{E007F}]|\u034F|(?!^)\uFEFF|(?<=[\p{Script=Latin}\d])[\u200C\u200D](?=[\p{Script=Latin}\d])/gu

/** Latin letters and what looks like them. Source: Unicode's confusables.txt, the pairs that most fonts draw alike. */
const LATIN = 'AaBCcEeHIiJjKMOoPpSsTXxyYZNv'
const CYRILLIC = 'АаВСсЕеНІіЈјКМОоРрЅѕТХхуҮ'
const GREEK = 'Α ΒϹϲΕ ΗΙ  ϳΚΜΟοΡ   ΤΧ  ΥΖΝν'

/** Digits and what looks like them next to other digits. */
const DIGITS: Readonly<Record<string, string>> = {
  О: '0',
  о: '0',
  Ο: '0',
  ο: '0',
  З: '3',
  з: '3',
  І: '1',
  Ι: '1',
  б: '6',
}

const LOOK_ALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [CYRILLIC, GREEK].flatMap((letters) =>
    [...letters].flatMap((letter, i) => (letter === ' ' ? [] : [[letter, LATIN.charAt(i)]])),
  ),
)

/** A letter of a script that has look-alikes, or a wide digit. */
const OTHER = /[\u0370-\u03FF\u0400-\u04FF\uFF10-\uFF19]/
const TOKEN = /[\p{L}\p{N}\p{M}]+/gu
const WIDE_DIGIT = /[\uFF10-\uFF19]/g

/** Words that a letter of another script must not hide, even if all letters are of the other script. */
const WORDS = new Set([...MONTH_NAMES, ...WEEKDAY_NAMES, ...Object.keys(CARDINALS)])

/** A text as a reader sees it, of the same length, and remarks on what was seen through. */
export interface SeenText {
  text: string
  mistakes: Mistake[]
}

/**
 * Reads through characters that nobody sees, which become fillers, and through letters of other scripts that look Latin
 * within a Latin word, which become Latin. Keeps length. What stood in a name or a figure is named.
 */
export function seeThrough(text: string): SeenText {
  const mistakes: Mistake[] = []
  return { text: withLatinLetters(withoutInvisible(text, mistakes), mistakes), mistakes }
}

function withoutInvisible(text: string, mistakes: Mistake[]): string {
  const told: number[] = []
  const seen = text.replaceAll(INVISIBLE, (found: string, offset: number) => {
    if (isInWord(text, offset, offset + found.length, found === '\u00AD')) told.push(offset)
    return FILLER.repeat(found.length)
  })
  tell(told, 'invisible character in a name or a figure', 'invisible characters in names or figures', mistakes)
  return seen
}

/** The longest part of a word that is looked at on each side, in UTF-16 units. */
const REACH = 40

/** Returns whether a range is inside a word with a figure or, unless it is a soft hyphen, with a capital at its beginning. */
function isInWord(text: string, start: number, end: number, isHyphen: boolean): boolean {
  const before = /[^\s]*$/.exec(text.slice(Math.max(0, start - REACH), start).replaceAll(INVISIBLE, ''))?.[0] ?? ''
  const after = /^[^\s]*/.exec(text.slice(end, end + REACH).replaceAll(INVISIBLE, ''))?.[0] ?? ''
  if (!/[\p{L}\p{N}.,]$/u.test(before) || !/^[\p{L}\p{N}.,]/u.test(after)) return false
  return /\d/.test(before + after) || (!isHyphen && /^\P{L}*\p{Lu}/u.test(before))
}

/** Returns a text with letters that look Latin within a Latin word as Latin letters. Keeps length. */
export const latinLetters = (text: string): string => withLatinLetters(text, [])

function withLatinLetters(text: string, mistakes: Mistake[]): string {
  if (!OTHER.test(text)) return text
  const told: number[] = []
  const seen = text.replaceAll(TOKEN, (token: string, offset: number) => {
    const latin = latinFor(token)
    if (latin !== token) told.push(offset)
    return latin
  })
  tell(told, 'word with a letter of another script', 'words with letters of another script', mistakes)
  return seen
}

/** Returns a word with its look-alikes replaced; the word itself if it is a word of another script. */
function latinFor(token: string): string {
  if (!OTHER.test(token)) return token
  const narrow = token.replaceAll(WIDE_DIGIT, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xff10 + 0x30))
  const letters = [...narrow.replaceAll(/[^\p{L}]/gu, '')]
  const others = letters.filter((letter) => OTHER.test(letter))
  if (others.length === 0) return narrow
  if (/\d/.test(narrow) && others.length === letters.length && others.every((letter) => letter in DIGITS))
    return replaced(narrow, DIGITS)
  if (!others.every((letter) => letter in LOOK_ALIKES)) return token
  const latin = replaced(narrow, LOOK_ALIKES)
  const isMixed = letters.some((letter) => /\p{Script=Latin}/u.test(letter))
  return isMixed || WORDS.has(latin.toLowerCase()) ? latin : token
}

const replaced = (word: string, table: Readonly<Record<string, string>>): string =>
  [...word].map((letter) => table[letter] ?? letter).join('')

/** Adds one remark for all offsets of a kind, at the first of them. */
function tell(offsets: readonly number[], one: string, many: string, mistakes: Mistake[]): void {
  const [offset] = offsets
  if (offset === undefined) return
  const what = offsets.length === 1 ? `1 ${one} was` : `${offsets.length} ${many} were`
  mistakes.push({ offset, message: `${what} read through.` })
}
