import { MONTH_NAMES, WEEKDAY_NAMES } from '../../english/words/calendar.ts'
import { CARDINALS } from '../../english/words/numbers.ts'
import { FILLER } from '../passage/masks.ts'
import type { Mistake } from '../reading.ts'
import { tell } from './tell.ts'

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
/** Words and figures. */
const TOKEN = /[\p{L}\p{N}\p{M}]+/gu

/** Wide, mathematical and letter-like forms of Latin letters and digits, each of which Unicode maps to one of ASCII. */
const FORM = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u2100-\u214F]|[\u{1D400}-\u{1D7FF}]/gu

/** Letters with a stroke, small capitals and letters of phonetic writing, and the Latin letters that they look like. */
const STROKED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'đøłħŧɨʉƶɍɇⱥƀȼǥɉꝁꝑɏɑɡıſᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ'].map((letter, i) => [
    letter,
    'dolhtiuzreabcgjkpyagisabcdefghijklmnoprstuvwyz'.charAt(i),
  ]),
)

/** What makes a word worth a look: a letter of another script, a form, a mark on a letter, a letter that is not of English. */
const SUSPICIOUS =
  /[\u0370-\u03FF\u0400-\u04FF\u2100-\u214F\uFF10-\uFF5A\u{1D400}-\u{1D7FF}\u00C0-\u02AF\u1D00-\u1D7F\u2C60-\u2C7F\uA720-\uA7FF]|\p{M}/u

/** Words that a letter of another script must not hide, even if all letters are of the other script. */
const WORDS = new Set([...MONTH_NAMES, ...WEEKDAY_NAMES, ...Object.keys(CARDINALS)])

/** Those of them that no word of another language is but for its marks ("mái", "août"). */
const LONG_WORDS = new Set([...WORDS].filter((name) => name.length > 4))

/** Tells whether a word names a day, a month or a number. */
export const isDayOrNumber = (word: string): boolean => WORDS.has(word.toLowerCase())

/**
 * Returns a text with letters that look Latin within a Latin word as Latin letters, of the same length, and remarks on them.
 * `filler` makes up for letters that are shorter than what they replace, which are left alone without one.
 */
export function withLatinLetters(text: string, mistakes: Mistake[], filler: string | null = FILLER): string {
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
  return isMixed || isDayOrNumber(latin) ? latin : token
}

/** Returns the day, month or number that a word is without the marks on its letters, of the same length; null if it is none. */
function withoutMarks(word: string, filler: string | null): string | null {
  const bare = [...word].map((letter) => {
    const base = STROKED[letter] ?? letter.normalize('NFD').replaceAll(/\p{M}/gu, '')
    return base + (filler ?? '').repeat(Math.max(0, letter.length - base.length))
  })
  const seen = bare.join('')
  const isWhole = seen.length === word.length && seen !== word
  return isWhole && LONG_WORDS.has(seen.replaceAll(FILLER, '').toLowerCase()) ? seen : null
}

const replaced = (word: string, table: Readonly<Record<string, string>>): string =>
  [...word].map((letter) => table[letter] ?? letter).join('')
