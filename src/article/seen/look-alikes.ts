import { MONTH_NAMES, WEEKDAY_NAMES } from '../english/words/calendar.ts'
import { CARDINALS } from '../english/words/numbers.ts'
import { FILLER } from './passage/masks.ts'
import type { Mistake } from './reading.ts'

/**
 * Characters that draw nothing. Source: Unicode's Default_Ignorable_Code_Point and control characters; without variation
 * selectors, which shape what is seen. Joiners and fillers shape words of other scripts, so they count only among Latin letters
 * and digits.
 */
const INVISIBLE =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u{E0000}-\u{E007F}]|(?![\t\n\f\r\x85])\p{Cc}|\u034F|(?!^)\uFEFF|(?<=[\p{Script=Latin}\d])(?:\u200C|\u200D|[\u115F\u1160\u17B4\u17B5\u3164\uFFA0])+(?=[\p{Script=Latin}\d])/gu

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

/** A letter of a script that has look-alikes. */
const OTHER = /[\u0370-\u03FF\u0400-\u04FF]/
const TOKEN = /[\p{L}\p{N}\p{M}]+/gu

/** Wide, mathematical and letter-like forms of Latin letters and digits, each of which Unicode maps to one of ASCII. */
const FORM = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u2100-\u214F]|[\u{1D400}-\u{1D7FF}]/gu

/** What makes a word worth a look: a letter of another script, a form, a mark on a letter, an i without its dot. */
const SUSPICIOUS = /[\u0370-\u03FF\u0400-\u04FF\u2100-\u214F\uFF10-\uFF5A\u{1D400}-\u{1D7FF}\u0131\u00C0-\u017F]|\p{M}/u

/** Names of days and months that no word of another language is but for its marks ("mái", "août"). */
const CALENDAR = new Set([...MONTH_NAMES, ...WEEKDAY_NAMES].filter((name) => name.length > 4))

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
  const seen = text.replaceAll('\x85', ' ').replaceAll(INVISIBLE, (found: string, offset: number) => {
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
export const latinLetters = (text: string): string => withLatinLetters(text, [], null)

function withLatinLetters(text: string, mistakes: Mistake[], filler: string | null = FILLER): string {
  if (!SUSPICIOUS.test(text)) return text
  const told: number[] = []
  const seen = text.replaceAll(TOKEN, (token: string, offset: number) => {
    const latin = SUSPICIOUS.test(token) ? latinFor(token, filler) : token
    if (latin !== token) told.push(offset)
    return latin
  })
  tell(told, 'word with a letter of another script', 'words with letters of another script', mistakes)
  return seen
}

/**
 * Returns a word with its look-alikes replaced; the word itself if it is a word of another script. `filler` makes up for
 * letters that are shorter than what they replace, which are left alone without one.
 */
function latinFor(token: string, filler: string | null): string {
  const isSign = [...token].length === 1 // "5 ℓ"
  const narrow = token.replaceAll(FORM, (form) => {
    if (isSign) return form
    const letter = form.normalize('NFKC')
    const isSame = /^[A-Za-z0-9]$/.test(letter) && (form.length === 1 || filler !== null)
    return isSame ? letter + (filler ?? '').repeat(form.length - 1) : form
  })
  const bare = withoutMarks(narrow, filler)
  if (bare !== null) return bare
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

/** Returns the day or month that a word is without the marks on its letters, of the same length; null if it is none. */
function withoutMarks(word: string, filler: string | null): string | null {
  const bare = [...word].map((letter) => {
    const base = letter === 'ı' ? 'i' : letter.normalize('NFD').replaceAll(/\p{M}/gu, '')
    return base + (filler ?? '').repeat(Math.max(0, letter.length - base.length))
  })
  const seen = bare.join('')
  const isWhole = seen.length === word.length && seen !== word
  return isWhole && CALENDAR.has(seen.replaceAll(FILLER, '').toLowerCase()) ? seen : null
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
