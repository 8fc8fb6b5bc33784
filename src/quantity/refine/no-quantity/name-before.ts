import { MONTH_NUMBERS } from '../../../english/words/calendar.ts'
import { PRONOUNS } from '../../data/grammar.ts'
import { hedgeBefore } from '../../hedge-at.ts'
import { isOneSpace, isSmallWord } from '../../shape.ts'
import { isCapital, isLetter, type Word, wordBefore } from '../../words.ts'

/** Names that are longer are no makes. */
export const LONGEST_NAME = 3

/** "iPhone", "PlayStation": no word but a make; "McDonald" and "DeSantis" are people. */
export const INNER_CAPITAL = /^(?:\p{Ll}{1,3}|\p{Lu}\p{Ll}{3,})\p{Lu}/u
/** "FTSE", "S&P": an index or a make rather than a word. */
export const ACRONYM = /^\p{Lu}[\p{Lu}&.-]+$/u
/** Tells whether the word is an index or a make by its shape alone. */
export const isMake = ({ text }: Word): boolean => ACRONYM.test(text) || INNER_CAPITAL.test(text)

/** Tells whether a small word has a capital behind another word that has one, as within a title: "Inside Out 2". */
function isWithinName(word: Word, text: string): boolean {
  const before = wordBefore(text, word.start)
  return (
    before !== null &&
    isCapital(before.text) &&
    before.text.length > 1 &&
    isOneSpace(text.slice(before.end, word.start)) &&
    /^\p{Lu}\p{Ll}+$/u.test(word.text) &&
    wordBefore(text, before.start) !== null
  )
}

/** Tells whether the word may be part of a name as it is written: "Honda", "iPhone", "FTSE". */
const mayBeName = (word: Word, text: string): boolean =>
  (isCapital(word.text) || INNER_CAPITAL.test(word.text)) &&
  word.text.length > 1 &&
  (!isSmallWord(word.lower) || (ACRONYM.test(word.text) && PRONOUNS.has(word.lower)) || isWithinName(word, text)) &&
  !/(?:ly|.day)$/.test(word.text) &&
  !MONTH_NUMBERS.has(word.lower) &&
  hedgeBefore(text, word.end) === null

/** The word with what "&" and hyphens join to it in front: "S&P", "Rolls-Royce". */
function whole(word: Word, text: string): Word {
  let { start } = word
  for (let i = 0; i < 2 && /[&-]/.test(text[start - 1] ?? '') && isLetter(text.charCodeAt(start - 2)); i++)
    start = wordBefore(text, start - 1)?.start ?? start
  return start === word.start ? word : { ...word, start, text: text.slice(start, word.end) }
}

const HOLDS_CAPITAL = /\p{Lu}/u
/** The capitalised words right before a number, the nearest first; empty where none stands there; none begins before `floor`. */
export function nameBefore(text: string, at: number, floor: number): Word[] {
  const name: Word[] = []
  for (let word = wordBefore(text, at); word && name.length < LONGEST_NAME; word = wordBefore(text, word.start)) {
    if (word.start < floor || !isLetter(word.text.charCodeAt(0)) || !HOLDS_CAPITAL.test(word.text)) break
    const part = whole(word, text)
    if (!isOneSpace(text.slice(part.end, name.at(-1)?.start ?? at)) || !mayBeName(part, text)) break
    name.push(part)
    word = part
  }
  return name
}
