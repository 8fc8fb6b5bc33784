import { decodeHTML } from 'entities'
import { BLOCK_TAGS, HIDDEN_TAGS } from '../html/html-tags.ts'
import { FILLER } from '../passage/masks.ts'
import { letterAt } from './letters.ts'

/**
 * What stands between two runs of letters that may be one word. Over `markup`, such as the stars in "Min*neso*ta", they are
 * one word or two; over a `mark`, an apostrophe or a hyphen, they are one word in a name only.
 */
export interface Joint {
  /** Where the next run of letters begins. */
  end: number
  kind: 'markup' | 'mark'
}

/** A text whose words are looked for. */
export interface RawText {
  text: string
  /** Whether it is a page of HTML, in which the tags of blocks part words. */
  isPage: boolean
  /** Whether the backticks so far leave code open. */
  isInCode: boolean
}

/** Characters that are shown, or are markup that is not. */
const SILENT: ReadonlySet<string> = new Set(['*', '_', '~', '\\', '[', ']', FILLER])
const MARKS: ReadonlySet<string> = new Set(["'", '’', '-'])

/** What begins something that is not shown, in which anything may stand. */
const HIDDEN = /<(?:\?|!(?!--))|\{[{%#:/]|\$\$/y

/**
 * Returns what joins the letters that end at `from` to others; null if nothing does, 'unsure' if only reading the markup
 * tells.
 */
export function jointAt(raw: RawText, from: number): Joint | 'unsure' | null {
  const { text } = raw
  let kind: Joint['kind'] = 'markup'
  let at = from
  while (letterAt(text, at) === 0) {
    const char = text.charAt(at)
    if (char === '' || /\s/.test(char)) return null
    const shown = char === '&' ? referenceAt(text, at) : { text: char, end: at + 1 }
    if (shown === null) return null
    if (isUnseen(shown.text)) return 'unsure'
    const skipped = endOfHidden(raw, at)
    if (skipped === 'unsure') return 'unsure'
    if (skipped !== null) at = skipped
    else if (MARKS.has(shown.text)) {
      kind = 'mark'
      at = shown.end
    } else if (SILENT.has(char)) at = shown.end
    else return null
  }
  return { end: at, kind }
}

/** Returns the end of a tag, a comment, a picture, an address or the number of a note; null where there is none. */
function endOfHidden({ text, isPage, isInCode }: RawText, at: number): number | 'unsure' | null {
  const char = text.charAt(at)
  if (char === '`') return isInCode ? null : 'unsure'
  if (isAt(HIDDEN, text, at)) return 'unsure'
  if (isAt(COMMENT, text, at)) return endAfter(text, at, '-->')
  if (char === '<') return endOfTag(text, at, isPage)
  if (char === '[' && text[at + 1] === '^') return endAfter(text, at, ']')
  if (char === '!' && text[at + 1] === '[') return endOfPicture(text, at)
  if (char !== ']') return null
  if (text[at + 1] === '[') return endAfter(text, at + 1, ']')
  return text[at + 1] === '(' ? endOfAddress(text, at + 1) : null
}

const COMMENT = /<!--/y

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** The longest tag, comment, address or label, in UTF-16 units. */
const LONGEST = 2000

function endAfter(text: string, from: number, close: string): number | 'unsure' {
  const at = text.slice(from, from + LONGEST).indexOf(close)
  return at < 0 ? 'unsure' : from + at + close.length
}

/** Returns the end of the words for a picture, where its address begins; 'unsure' if there are brackets in them. */
function endOfPicture(text: string, at: number): number | 'unsure' {
  const end = endAfter(text, at, ']')
  return end === 'unsure' || text.slice(at + 2, end).includes('[') ? 'unsure' : end - 1
}

/** Returns the end of an address in round brackets; 'unsure' if it may end within a word. */
function endOfAddress(text: string, start: number): number | 'unsure' {
  let depth = 0
  for (let at = start; at < start + LONGEST && at < text.length; at++) {
    const char = text[at]
    if (char === '(') depth++
    if (char !== ')') continue
    if (--depth === 0) return at + 1
    if (letterAt(text, at + 1) > 0) return 'unsure'
  }
  return 'unsure'
}

const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)/y

function endOfTag(text: string, at: number, isPage: boolean): number | 'unsure' | null {
  TAG.lastIndex = at
  const [, slash = '', written = ''] = TAG.exec(text) ?? []
  if (written === '') return null
  const name = written.toLowerCase()
  if (slash === '' && HIDDEN_TAGS.has(name)) return 'unsure'
  const end = endAfter(text, at, '>')
  if (end === 'unsure' || isQuoted(text.slice(at, end))) return 'unsure'
  return name === 'br' || (isPage && BLOCK_TAGS.has(name)) ? null : end
}

/** Tells whether a tag may go on after what seems to be its end, which may stand in an attribute. */
const isQuoted = (tag: string): boolean => ['"', "'"].some((quote) => tag.split(quote).length % 2 === 0)

const REFERENCE = /&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,40});?/y

/** Returns what the character reference at an offset stands for, and where it ends; null if there is none. */
export function referenceAt(text: string, at: number): { text: string; end: number } | null {
  REFERENCE.lastIndex = at
  const written = REFERENCE.exec(text)?.[0]
  const shown = written === undefined ? '' : decodeHTML(written)
  return written === undefined || shown === written ? null : { text: shown, end: at + written.length }
}

/** Tells whether what a reference stands for is part of a word, or not shown. */
export const isUnseen = (shown: string): boolean => /[\p{L}\p{M}\p{Cf}\p{Cc}]/u.test(shown)
