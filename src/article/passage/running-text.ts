import { isEnglish } from '../language.ts'

/** What of a paragraph's spelling is markup and not its words: tags, addresses, list marks. */
const MARKUP =
  /<\/?[a-z][^<>\n]{0,300}>|\]\([^()\s]{0,500}(?:\s[^()\n]{0,200})?\)|https?:\/\/\S+|^[ \t]*(?:[-*+•]|\d{1,3}[.)])[ \t]/gim

/** Signs that programs, commands and their output have and prose has not. */
const CODE =
  /[{}<>=|\\^`]|;[ \t]*$|\w\(|\)\.\w|::|->|\+\+|&&|\$[A-Za-z_({]|[a-z]_[a-z]|[a-z][A-Z]\w*\(|\S {3,}\S|^[ \t]*(?:#|\/\/|\/\*|\$ |>>>|%|--?\w)/m

/** A word, figure or name with the marks that prose puts around it. */
const WORD = /^["'“‘([*_]*(?:\p{L}[\p{L}\p{M}'’.&/-]*|[-–—]|[£$€#]?\d[\d.,:/–-]*(?:%|\p{L}{1,3})?)["'”’)\]*_.,;:!?…]*$/u

/** Least share of such words. */
const WORD_SHARE = 0.8

/** Fewest words of a running text, and of one that no stop ends. */
const RUNNING = 6
const RUNNING_ON = 12

/** Tells whether a paragraph has words and no sign of code. */
export function isWords(paragraph: string): boolean {
  const text = paragraph.replace(MARKUP, ' ')
  if (CODE.test(text)) return false
  const words = text.split(/\s+/).filter((word) => word !== '')
  return words.filter((word) => WORD.test(word)).length >= WORD_SHARE * words.length && /\p{L}{2}/u.test(text)
}

/** Tells whether a paragraph is running English text, and not code. */
export function isRunning(paragraph: string): boolean {
  const text = paragraph.replace(MARKUP, ' ').trim()
  const words = text.split(/\s+/).length
  const ends = /[.!?:…]["'”’)\]*_]*$/.test(text)
  return isWords(paragraph) && words >= (ends ? RUNNING : RUNNING_ON) && isEnglish(text)
}
