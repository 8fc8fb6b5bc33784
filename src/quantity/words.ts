const SPACE = 32

/**
 * Tells whether a UTF-16 unit is a letter: an ASCII letter, or another character that is not a symbol, dash, space or
 * quotation mark.
 */
export const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f))

/** Tells whether a UTF-16 unit is an ASCII digit. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Tells whether a UTF-16 unit is white space of any width. */
export const isSpace = (code: number): boolean =>
  code === SPACE ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f ||
  code === 0x3000

const isUpper = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde)

/** Tells whether a word begins with a capital letter. */
export const isCapital = (word: string): boolean => isUpper(word.charCodeAt(0))

/** A word, a run of digits, or another single character in a text. Offsets are UTF-16 units of the text, half-open. */
export interface Word {
  start: number
  end: number
  /** As written. */
  text: string
  /** Lower case. */
  lower: string
}

/** Where words and runs of digits are cut, so that a long one costs no more than this, in UTF-16 units. */
const LONGEST = 40
const wordOf = (text: string, start: number, end: number): Word => {
  const written = text.slice(start, end)
  return { start, end, text: written, lower: written.toLowerCase() }
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019

/**
 * Returns the word, run of digits or other character that ends at `at`, ignoring white space; null at the start of the text.
 */
export function wordBefore(text: string, at: number): Word | null {
  let end = at
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--
  if (end === 0) return null
  let start = end - 1
  const last = text.charCodeAt(start)
  const floor = Math.max(0, end - LONGEST)
  if (isLetter(last))
    while (
      start > floor &&
      (isLetter(text.charCodeAt(start - 1)) ||
        (isApostrophe(text.charCodeAt(start - 1)) && isLetter(text.charCodeAt(start - 2))))
    )
      start--
  else if (isDigit(last)) while (start > floor && isDigit(text.charCodeAt(start - 1))) start--
  return wordOf(text, start, end)
}

/**
 * Returns the word, run of digits or other character that starts at `at`, ignoring white space; null at the end of the text.
 */
export function wordAfter(text: string, at: number): Word | null {
  let start = at
  while (start < text.length && isSpace(text.charCodeAt(start))) start++
  if (start >= text.length) return null
  let end = start + 1
  const first = text.charCodeAt(start)
  const ceiling = Math.min(text.length, start + LONGEST)
  if (isLetter(first))
    while (
      end < ceiling &&
      (isLetter(text.charCodeAt(end)) || (isApostrophe(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1))))
    )
      end++
  else if (isDigit(first)) while (end < ceiling && isDigit(text.charCodeAt(end))) end++
  return wordOf(text, start, end)
}

/** Returns up to `count` words before `at`, the nearest first. */
export function wordsBefore(text: string, at: number, count: number): Word[] {
  const words: Word[] = []
  for (let word = wordBefore(text, at); word && words.length < count; word = wordBefore(text, word.start))
    words.push(word)
  return words
}

/** Returns up to `count` words after `at`, the nearest first. */
export function wordsAfter(text: string, at: number, count: number): Word[] {
  const words: Word[] = []
  for (let word = wordAfter(text, at); word && words.length < count; word = wordAfter(text, word.end)) words.push(word)
  return words
}

/**
 * Tells whether a sentence may begin at `at`: at the start of the text or a line, or after a full stop, colon, dash,
 * quotation mark or the like.
 */
export function opensSentence(text: string, at: number): boolean {
  const before = wordBefore(text, at)
  if (!before) return true
  return /^[.!?:;"“”‘•|—–)\]*>-]$/.test(before.text) || text.slice(before.end, at).includes('\n')
}
