import type { ArticleSource } from '../../model/index.ts'
import { formatOf } from '../format.ts'
import { seeThrough } from '../seen/see-through.ts'
import { isUnseen, jointAt, type RawText, referenceAt } from './joints.ts'
import { endOfLetters, letterAt } from './letters.ts'
import { beginText, newWord } from './seen-words.ts'

/** The words that an article may have, as far as its file shows without being read. Some stand there again and again. */
export interface RawWords {
  /** What stands between other characters; nearly each one once. */
  words: string[]
  /** What that would be together if markup between were not shown. */
  joined: string[]
  /** What may be part of a name, without the apostrophes and hyphens in it. */
  inNames: string[]
}

/** Formats whose markup can make words in more ways than are looked for here. */
const UNSURE: ReadonlySet<string> = new Set(['asciidoc', 'rst', 'mdx'])

/** What everybody sees as it is written: ASCII, the letters of Western Europe and the signs of prose. */
const AS_WRITTEN = /^[\t\n\f\r -~\u00A0-\u00AC\u00AE-\u00FF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF]*$/

/**
 * Returns every word that reading an article could find, apart from marks on letters, and more: markup is not read, only what stands between letters. Null
 * if its markup may put words together otherwise, so that only reading tells. Takes time linear in the text.
 */
export function rawWordsOf({ text, ...source }: ArticleSource): RawWords | null {
  const format = source.format ?? formatOf(source.path ?? null)
  if (UNSURE.has(format)) return null
  const seen = AS_WRITTEN.test(text) ? text : seeThrough(text).text
  const raw: RawText = { text: seen, isPage: format === 'html', isInCode: false }
  const found: RawWords = { words: [], joined: [], inNames: [] }
  const headEnd = endOfHead(seen)
  beginText()
  let at = 0
  while (at < seen.length) {
    if (letterAt(seen, at) > 0) {
      const end = takeWord(raw, at, found)
      if (end === null) return null
      at = end
      continue
    }
    const char = seen.charCodeAt(at)
    if (char === AMPERSAND && isUnseen(referenceAt(seen, at)?.text ?? '')) return null
    if (char === BACKSLASH && at < headEnd) return null
    if (char === BACKTICK && seen.charCodeAt(at - 1) !== BACKTICK) raw.isInCode = !raw.isInCode
    if (char === LINE_END && /[\r\n]/.test(seen.charAt(at + 1))) raw.isInCode = false
    at++
  }
  return found
}

const AMPERSAND = 38
const BACKSLASH = 92
const BACKTICK = 96
const LINE_END = 10
const HYPHEN = 45

/** Returns the end of the front matter, in which a backslash may stand for a letter; 0 without one. */
function endOfHead(text: string): number {
  const [, fence] = /^\uFEFF?(---|\+\+\+)/.exec(text) ?? []
  return fence === undefined ? 0 : Math.max(0, text.indexOf(`\n${fence}`))
}

/** The most runs of letters that are joined, and the longest word, in UTF-16 units. */
const MOST_RUNS = 40
const LONGEST = 200

/** Adds the words that begin with the run of letters at `start`; returns where it ends, null if only reading tells. */
function takeWord(raw: RawText, start: number, { words, joined, inNames }: RawWords): number | null {
  const { text } = raw
  const end = endOfLetters(text, start)
  if (end - start > LONGEST) return null
  const fresh = newWord(text, start, end)
  if (fresh !== null) words.push(fresh)
  if (isPlainEnd(text.charCodeAt(end))) return end
  let word = text.slice(start, end)
  const hasCapital = word !== word.toLowerCase()
  let [runs, isMarkup] = [1, true]
  for (let joint = jointAt(raw, end); joint !== null; runs++) {
    if (joint === 'unsure' || runs === MOST_RUNS || word.length > LONGEST) return null
    const runEnd = endOfLetters(text, joint.end)
    word += text.slice(joint.end, runEnd)
    isMarkup &&= joint.kind === 'markup'
    if (isMarkup) joined.push(word)
    else if (hasCapital) inNames.push(word)
    else break
    joint = jointAt(raw, runEnd)
  }
  return end
}

/** Tells whether no word goes on after a character: white space, most signs, and the end of the text. */
const isPlainEnd = (char: number): boolean =>
  char <= 32 || (char >= 44 && char <= 59 && char !== HYPHEN) || Number.isNaN(char)
